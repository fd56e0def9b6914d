import type { Config } from '../../config/schema'
import { jsonForScript } from '../../site/escape'
import type { LibraryFile, PageFacts } from '../../site/facts'
import type { Page } from '../../site/page'
import type { Picture } from '../../site/picture'
import type { Site } from '../../site/site'
import { summary } from '../../site/summary'
import { appLinks, faviconView, themeColours } from '../browser/app'
import { topImageUse } from '../frame/banner'
import { barSheet } from '../frame/preloader'
import { type BlogMarks, hasText, neededSheets, type PageSheet, shownOn } from '../needed/page-sheets'
import { type HostsInUse, preconnects } from '../services/preconnects'
import { iconFontView } from '../style/icon-font'
import { textOf } from '../text/introduction'
import { documentTitle, pageTitle } from '../titles'
import { openGraph, shareImage } from './open-graph'
import { structuredData } from './structured-data'

/** How long a description is that search engines show whole. */
const DESCRIPTION_LENGTH = 150

/** Routes of style sheets. */
export interface Stylesheets {
  readonly every: string
  /** For pages with a text. */
  readonly inner: string
  /** For what only some pages show. */
  readonly some: Readonly<Partial<Record<PageSheet, string>>>
  readonly marks: BlogMarks
}

/** The files that every page loads. Routes. */
export interface Assets {
  readonly stylesheets: Stylesheets
  readonly script: LibraryFile
  /** What the script loads at once. */
  readonly scriptParts?: readonly string[]
  /** What scripts of the blog and of plugins expect of Butterfly, where there are such. */
  readonly compat?: string | undefined
  readonly hosts?: HostsInUse
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
    preconnects: preconnects(config, page, assets.hosts),
    app: appLinks(config, facts),
    ...bannerLinks(page, topImage, facts),
    barSheet: barSheet(config),
    iconFont: iconFontView(facts),
    fonts: config.blog_title_font.font_link,
    stylesheets: stylesheetsOf(assets.stylesheets, config, page, site).map(link),
    script: { ...assets.script, src: link(assets.script.src) },
    scriptParts: (assets.scriptParts ?? []).map(link),
    structuredData: inScript(structuredData(config, page, words, facts)),
    inject: config.inject.head,
  }
}

/** The top image, which is loaded before anything else; of its versions, those of the first format. */
function bannerLinks(page: Page, topImage: Picture | false | undefined, { link, versions }: PageFacts) {
  if (!topImage || !('src' in topImage)) return {}
  const banner = link(topImage.src)
  const [bannerVersions] = versions?.(banner, topImageUse(page))?.sources ?? []
  return bannerVersions ? { bannerVersions } : { banner }
}

const inScript = (value: object | undefined) => value && jsonForScript(value)

function stylesheetsOf({ every, inner, some, marks }: Stylesheets, config: Config, page: Page, site: Site) {
  const there = Object.keys(some) as PageSheet[]
  const needed = neededSheets(shownOn(page, site, marks), config, marks.icons, there)
  return [every, ...(hasText(config, page) ? [inner] : []), ...needed.flatMap(name => some[name] ?? [])]
}

function descriptionOf({ description, post, html }: Page, { site }: PageFacts): string {
  const text = summary(description ?? '', DESCRIPTION_LENGTH)
  return (
    text ||
    (post ? textOf(post, DESCRIPTION_LENGTH) : summary(html, DESCRIPTION_LENGTH)) ||
    site.blog.description
  )
}
