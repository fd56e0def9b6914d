import type { Config } from '../config/schema'
import { STYLE_OF_OPTION } from '../parts/tags/note'
import { SERIES_PLACES } from '../parts/tags/series'
import { escapeHtml, unescapeHtml } from '../site/escape'
import type { PageFacts } from '../site/facts'
import { seriesPosts } from '../site/series'

/**
 * Completes what tag plugins left open, because the text of a post is kept from build to build: what depends on options,
 * on other posts or on the language of the page.
 */
export function finishTags(html: string, config: Config, facts: PageFacts): string {
  if (!html.includes('series-items') && !html.includes(STYLE_OF_OPTION) && !html.includes(' data-t-'))
    return html
  return html
    .replace(SERIES_PLACES, (_, name) => seriesList(unescapeHtml(name), config, facts))
    .replaceAll(` ${STYLE_OF_OPTION}"`, ` ${config.note.style}"`)
    .replace(WORDS, (_, attribute, key) => ` ${attribute}="${escapeHtml(facts.t(key))}"`)
}

/** An attribute that says the key of a message where the message belongs. */
const WORDS = / data-t-([a-z-]+)="([\w.]+)"/g

function seriesList(name: string, { series }: Config, { site, link }: PageFacts): string {
  const posts = series.enable ? seriesPosts(site, name, series) : []
  if (posts.length === 0) return ''
  const list = series.number ? 'ol' : 'ul'
  const items = posts.map(({ title = '', path }) => {
    const text = escapeHtml(title)
    return `<li><a href="${escapeHtml(link(path))}" title="${text}">${text}</a></li>`
  })
  return `<${list} class="series-items">${items.join('')}</${list}>`
}
