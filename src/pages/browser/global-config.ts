import type { Config } from '../../config/schema'
import type { Contents } from '../../site/contents'
import type { PageFacts } from '../../site/facts'
import type { Page } from '../../site/page'
import { pageTitle } from '../titles'
import { relativeWords } from './client-data'

/** Whether the blog or a plugin may bring a script that expects to find Butterfly. */
export const servesScripts = ({ mayHold }: Pick<Contents, 'mayHold'>) => mayHold('<script')

type Facts = Pick<PageFacts, 'link' | 'site' | 't'>
type Words = Pick<PageFacts, 't'>

/** `GLOBAL_CONFIG`, as users' own scripts know it from Butterfly. It is the same on all pages of a language. */
export const globalConfig = (config: Config, { link, site, t }: Facts) => ({
  root: link('/'),
  localSearch: localSearch(config, { link, site, t }),
  algolia: algolia(config, { site, t }),
  translate: config.translate.enable ? config.translate : undefined,
  copyright: copyright(config, { t }),
  highlight: highlight(config),
  copy: { success: t('copy.success'), error: t('copy.error'), noSupport: t('copy.noSupport') },
  relativeDate: {
    homepage: config.post_meta.page.date_format === 'relative',
    post: config.post_meta.post.date_format === 'relative',
  },
  runtime: config.aside.card_webinfo.runtime_date ? t('aside.card_webinfo.runtime.unit') : '',
  dateSuffix: relativeWords({ t }),
  lightbox: config.lightbox ?? 'null',
  Snackbar: snackbar(config, { t }),
  isPhotoFigcaption: config.photofigcaption,
  // Browsers do it by themselves.
  islazyloadPlugin: false,
  isAnchor: config.anchor.auto_update,
  autoDarkmode: config.darkmode.enable && config.darkmode.autoChangeMode === 1,
  percent: { toc: config.toc.scroll_percent, rightside: config.rightside_scroll_percent },
  /** Not of Butterfly: whether pages change without being loaded. */
  pjax: config.pjax.enable,
})

export type GlobalConfig = ReturnType<typeof globalConfig>

/** Whatever colours the code, its blocks have the form that highlight.js gives them. */
const highlight = ({ code_blocks }: Pick<Config, 'code_blocks'>) => ({
  plugin: 'highlight.js',
  highlightCopy: code_blocks.copy,
  highlightLang: code_blocks.language,
  highlightHeightLimit: code_blocks.height_limit,
  highlightFullpage: code_blocks.fullpage,
  highlightMacStyle: code_blocks.macStyle,
})

const searchWords = (engine: string, { t }: Words) => ({
  hits_empty: t(`search.${engine}.hits_empty`),
  hits_stats: t(`search.${engine}.hits_stats`),
})

/** `path` is not what the theme itself reads: its index is no single file. */
const localSearch = ({ search: { use, local_search } }: Config, { link, site, t }: Facts) =>
  use === 'local_search'
    ? {
        path: site.blog.searchFile && link(site.blog.searchFile),
        preload: local_search.preload,
        top_n_per_article: local_search.top_n_per_article,
        unescape: local_search.unescape,
        pagination: local_search.pagination,
        languages: searchWords('local_search', { t }),
      }
    : undefined

const algolia = ({ search }: Config, { site, t }: Omit<Facts, 'link'>) =>
  search.use === 'algolia_search' && site.blog.algolia
    ? {
        ...site.blog.algolia,
        hitsPerPage: search.algolia_search.hitsPerPage,
        languages: searchWords('algolia_search', { t }),
      }
    : undefined

const copyright = ({ copy: { copyright } }: Config, { t }: Words) =>
  copyright.enable
    ? {
        limitCount: copyright.limit_count,
        languages: {
          author: t('copy_copyright.author'),
          link: t('copy_copyright.link'),
          source: t('copy_copyright.source'),
          info: t('copy_copyright.info'),
        },
      }
    : undefined

const snackbar = ({ snackbar }: Pick<Config, 'snackbar'>, { t }: Pick<PageFacts, 't'>) =>
  snackbar.enable
    ? {
        chs_to_cht: t('Snackbar.chs_to_cht'),
        cht_to_chs: t('Snackbar.cht_to_chs'),
        day_to_night: t('Snackbar.day_to_night'),
        night_to_day: t('Snackbar.night_to_day'),
        bgLight: snackbar.bg_light,
        bgDark: snackbar.bg_dark,
        position: snackbar.position,
      }
    : undefined

/** `GLOBAL_CONFIG_SITE`: what those scripts may know of the page that is shown. */
export const pageConfig = (config: Config, page: Page, hasToc: boolean, facts: PageFacts) => ({
  title: pageTitle(config, page, facts),
  isHighlightShrink: shrinks(config, page),
  isToc: hasToc,
  pageType: pageType(page),
})

export type PageConfig = ReturnType<typeof pageConfig>

function shrinks({ code_blocks: { shrink } }: Config, { codeClosed }: Page): boolean | undefined {
  if (codeClosed !== undefined) return codeClosed
  return shrink === 'none' ? undefined : shrink
}

/** Butterfly calls most pages that an author writes `page`, whatever their `type` is. */
const pageType = ({ kind }: Page) =>
  kind === 'tags' || kind === 'categories' || kind === 'link' ? 'page' : kind
