import type { Config } from '../config/schema'
import type { PageFacts } from '../site/facts'
import type { Page } from '../site/page'
import type { Picture } from '../site/picture'
import { summary } from '../site/summary'
import { archiveTitle } from './archive'
import { openGraph } from './open-graph'
import { textOf } from './post-list'

/** How long a description is that search engines show whole. */
const DESCRIPTION_LENGTH = 150

/** The files that every page loads. Routes. */
export interface Assets {
  readonly stylesheets: readonly string[]
  readonly script: string
}

/** `<head>` as data. */
export function headView(
  config: Config,
  page: Page,
  topImage: Picture | false | undefined,
  assets: Assets,
  facts: PageFacts,
) {
  const { site, link } = facts
  const title = documentTitle(config, page, facts)
  const description = descriptionOf(page, facts)
  const canonical = facts.url(page.path)
  return {
    title,
    metas: [
      { name: 'author', content: [site.blog.author, site.blog.email].filter(Boolean).join(',') },
      { name: 'copyright', content: site.blog.copyright ?? site.blog.author },
      { name: 'format-detection', content: 'telephone=no' },
      { name: 'description', content: description },
      ...openGraph(
        config,
        page,
        { title: pageTitle(config, page, facts), description, canonical, topImage },
        facts,
      ),
      ...config.site_verification,
    ].filter(({ content }) => content),
    themeColour: themeColours(config),
    canonical,
    favicon: faviconView(config, facts),
    banner: topImage && 'src' in topImage ? link(topImage.src) : undefined,
    fonts: config.blog_title_font.font_link,
    stylesheets: assets.stylesheets.map(link),
    script: link(assets.script),
    inject: config.inject.head,
  }
}

/** The colours of the browser's own frame around the page. */
function themeColours({ theme_color, display_mode }: Config) {
  const light = theme_color.meta_theme_color_light ?? '#ffffff'
  const dark = theme_color.meta_theme_color_dark ?? '#0d0d0d'
  return { light, dark, initial: display_mode === 'dark' ? dark : light }
}

const faviconView = ({ favicon }: Config, { site, link }: PageFacts) =>
  link(favicon || site.blog.favicon || '/img/favicon.png')

/** What a page is called where it stands alone, such as in its banner. */
export function pageTitle(config: Config, page: Page, facts: PageFacts): string {
  const { site, t } = facts
  if (page.kind === 'home') return site.blog.title
  if (page.kind === 'archive') return archiveTitle(config, page, facts)
  if (page.kind === 'tag' || page.kind === 'category') return page.term ?? ''
  if (page.kind === 'post') return page.title ?? t('no_title')
  return page.title ?? site.blog.title
}

function documentTitle(config: Config, page: Page, facts: PageFacts): string {
  const { title, subtitle } = facts.site.blog
  if (page.kind === 'home') return [title, subtitle].filter(Boolean).join(' - ')
  const own = pageTitle(config, page, facts)
  const named =
    page.kind === 'tag' || page.kind === 'category' ? `${facts.t(`page.${page.kind}`)}: ${own}` : own
  return named === title ? title : `${named} | ${title}`
}

function descriptionOf({ description, post, html }: Page, { site }: PageFacts): string {
  const text = summary(description ?? '', DESCRIPTION_LENGTH)
  return (
    text ||
    (post ? textOf(post, DESCRIPTION_LENGTH) : summary(html, DESCRIPTION_LENGTH)) ||
    site.blog.description
  )
}
