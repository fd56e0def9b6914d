import type { Config } from '../config/schema'
import type { PageFacts } from '../site/facts'
import type { Page } from '../site/page'
import type { Picture } from '../site/picture'
import { summary } from '../site/summary'
import { archiveTitle } from './archive'
import { notFoundTitle } from './not-found'
import { openGraph, shareImage } from './open-graph'
import { showsCards, textOf } from './post-list'
import { structuredData } from './structured-data'

/** How long a description is that search engines show whole. */
const DESCRIPTION_LENGTH = 150

/** The files that every page loads. Routes. */
export interface Assets {
  /** One for all pages, and one for those that are more than a list of cards. */
  readonly stylesheets: { readonly every: string; readonly inner: string }
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
  const words = {
    title: pageTitle(config, page, facts),
    description: descriptionOf(page, facts),
    canonical: facts.url(page.path),
    image: shareImage(config, page, topImage, facts),
  }
  return {
    title: documentTitle(config, page, facts),
    metas: [
      { name: 'author', content: [site.blog.author, site.blog.email].filter(Boolean).join(',') },
      { name: 'copyright', content: site.blog.copyright ?? site.blog.author },
      { name: 'format-detection', content: 'telephone=no' },
      { name: 'description', content: words.description },
      ...openGraph(config, page, words, facts),
      ...config.site_verification,
      { name: 'msapplication-TileColor', content: config.pwa.enable ? config.pwa.theme_color : undefined },
    ].filter(({ content }) => content),
    themeColour: themeColours(config),
    canonical: words.canonical,
    favicon: faviconView(config, facts),
    app: appLinks(config, facts),
    banner: topImage && 'src' in topImage ? link(topImage.src) : undefined,
    fonts: config.blog_title_font.font_link,
    stylesheets: stylesheetsOf(assets, config, page).map(link),
    script: link(assets.script),
    structuredData: inScript(structuredData(config, page, words, facts)),
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
  link(favicon ?? site.blog.favicon ?? '/img/favicon.png')

/** What makes the site an app on the reader's device. */
function appLinks({ pwa }: Config, { link }: PageFacts) {
  if (!pwa.enable) return []
  const links = [
    { rel: 'manifest', file: pwa.manifest },
    { rel: 'apple-touch-icon', file: pwa.apple_touch_icon, sizes: '180x180' },
    { rel: 'icon', file: pwa.favicon_32_32, sizes: '32x32', type: 'image/png' },
    { rel: 'icon', file: pwa.favicon_16_16, sizes: '16x16', type: 'image/png' },
    { rel: 'mask-icon', file: pwa.mask_icon, color: MASK_COLOUR },
  ]
  return links.flatMap(({ file, ...rest }) => (file ? { ...rest, href: link(file) } : []))
}

/** Butterfly's own, in the pinned tabs of Safari. */
const MASK_COLOUR = '#5bbad5'

/** JSON that cannot end the script element it stands in. */
const inScript = (value: object | undefined) => value && JSON.stringify(value).replaceAll('<', '\\u003c')

const stylesheetsOf = ({ stylesheets: { every, inner } }: Assets, config: Config, page: Page) =>
  showsCards(config, page) ? [every] : [every, inner]

/** What a page is called where it stands alone, such as in its banner. */
export function pageTitle(config: Config, page: Page, facts: PageFacts): string {
  const { site, t } = facts
  if (page.kind === 'home') return site.blog.title
  if (page.kind === 'archive') return archiveTitle(config, page, facts)
  if (page.kind === 'tag' || page.kind === 'category') return page.term ?? ''
  if (page.kind === '404') return page.title ?? notFoundTitle(config, facts)
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
