import type { Config } from '../../config/schema'
import { STYLE_OF_OPTION } from '../../parts/tags/note'
import { SERIES_PLACES } from '../../parts/tags/series'
import { withNamedAlerts } from '../../site/alerts'
import { escapeHtml, unescapeHtml } from '../../site/escape'
import type { PageFacts } from '../../site/facts'
import { seriesPosts } from '../../site/series'
import { chartSettings, diagramSettings, scoreSettings } from '../browser/figures'

/**
 * Completes what tag plugins left open, because the text of a post is kept from build to build: what depends on options,
 * on other posts or on the language of the page.
 */
export function finishTags(html: string, config: Config, facts: TagFacts): string {
  if (!UNFINISHED.test(html)) return html
  return withNamedAlerts(html, kind => facts.t(`alert.${kind}`))
    .replace(FIGURES, (start, kind) => `${start} data-settings="${settingsOf(kind, config, facts)}"`)
    .replace(SERIES_PLACES, (_, name) => seriesList(unescapeHtml(name), config, facts))
    .replaceAll(` ${STYLE_OF_OPTION}"`, ` ${config.note.style}"`)
    .replace(WORDS, (_, attribute, key) => ` ${attribute}="${escapeHtml(facts.t(key))}"`)
}

type TagFacts = Pick<PageFacts, 'site' | 'link' | 't'>

/** Where diagrams, charts and scores wait to be drawn. */
const FIGURES = /<div class="(mermaid-wrap|chartjs-container|abc-music-sheet)(?: [\w -]*)?"/g

const UNFINISHED = new RegExp(`series-items|alert-title|${STYLE_OF_OPTION}| data-t-|${FIGURES.source}`)

const FIGURE_SETTINGS: Readonly<Record<string, (config: Config, facts: TagFacts) => object>> = {
  'mermaid-wrap': diagramSettings,
  'chartjs-container': chartSettings,
  'abc-music-sheet': scoreSettings,
}

const settingsOf = (kind: string, config: Config, facts: TagFacts) =>
  escapeHtml(JSON.stringify(FIGURE_SETTINGS[kind]?.(config, facts)))

/** An attribute that says the key of a message where the message belongs. */
const WORDS = / data-t-([a-z-]+)="([\w.]+)"/g

function seriesList(name: string, { series }: Config, { site, link }: TagFacts): string {
  const posts = series.enable ? seriesPosts(site, name, series) : []
  if (posts.length === 0) return ''
  const list = series.number ? 'ol' : 'ul'
  const items = posts.map(({ title = '', path }) => {
    const text = escapeHtml(title)
    return `<li><a href="${escapeHtml(link(path))}" title="${text}">${text}</a></li>`
  })
  return `<${list} class="series-items">${items.join('')}</${list}>`
}
