import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'

type Facts = Pick<PageFacts, 'link' | 'site' | 't'>

/** What searches; undefined where nothing does, or where it does not know its account. */
function engineOf({ search }: Config, { site }: Pick<PageFacts, 'site'>) {
  const { appId, apiKey, indexName } = search.docsearch
  if (search.use === 'algolia_search' && !site.blog.algolia) return undefined
  if (search.use === 'docsearch' && !(appId && apiKey && indexName)) return undefined
  return search.use
}

/** The words of the button that opens the search. */
export const searchButton = (config: Config, { site, t }: Pick<PageFacts, 'site' | 't'>) =>
  engineOf(config, { site }) ? { label: t('search.title') } : undefined

/** The dialog, which stands on every page and is filled by the browser. */
export function searchDialog(config: Config, { site, t }: Facts) {
  const use = engineOf(config, { site })
  if (!use) return undefined
  const { local_search, placeholder, shortcut } = config.search
  return {
    local: use === 'local_search',
    docsearch: use === 'docsearch',
    id: use === 'algolia_search' ? 'algolia-search' : 'local-search',
    title: t('search.title'),
    close: t('search.close'),
    offline: t('search.offline'),
    loading: t('search.load_data'),
    preload: use === 'local_search' && local_search.preload,
    placeholder: placeholder ?? t('search.input_placeholder'),
    slashOpens: shortcut,
    slash: shortcut ? t('search.slash') : undefined,
    credit: CREDIT,
  }
}

/** Algolia asks for it in these words. */
const CREDIT = 'Search by Algolia'

/** What the browser has to know to search. */
export function searchData(config: Config, { link, site, t }: Facts) {
  const use = engineOf(config, { site })
  if (!use) return undefined
  const messages = use === 'algolia_search' ? 'search.algolia_search' : 'search.local_search'
  return {
    root: link('/'),
    docsearch: use === 'docsearch' ? docSearchOptions(config) : undefined,
    local: use === 'local_search' ? localOptions(config, link) : undefined,
    algolia:
      use === 'algolia_search' && site.blog.algolia
        ? { ...site.blog.algolia, perPage: config.search.algolia_search.hitsPerPage }
        : undefined,
    words: {
      empty: t(`${messages}.hits_empty`),
      found: t(`${messages}.hits_stats`),
      failed: t(use === 'docsearch' ? 'search.not_loaded' : 'search.failed'),
      untitled: t('no_title'),
      previous: t('pagination.prev'),
      next: t('pagination.next'),
      page: t('pagination.page_info'),
      recent: t('search.recent'),
      clear: t('search.clear_recent'),
    },
  }
}

export type SearchData = NonNullable<ReturnType<typeof searchData>>

function localOptions({ search }: Config, link: PageFacts['link']) {
  const { top_n_per_article, pagination, CDN } = search.local_search
  return {
    index: indexFolder(CDN) ?? link('/search-index/'),
    /** How many places of one post are shown; -1 for all. */
    places: top_n_per_article,
    perPage: pagination.enable ? pagination.hitsPerPage : undefined,
  }
}

/** Its keys are ours, so that a reader can turn one off; an option of the user's wins. */
function docSearchOptions({ search: { docsearch, placeholder } }: Config) {
  const { appId, apiKey, indexName, option } = docsearch
  const keyboardShortcuts = { 'Ctrl/Cmd+K': false, '/': false }
  return { appId, apiKey, indexName, ...(placeholder && { placeholder }), keyboardShortcuts, ...option }
}

/** Other indexes are a single file, which we do not read: then ours is used. */
const indexFolder = (address: string | undefined) =>
  address === undefined || /\.(xml|json)$/i.test(address) ? undefined : address.replace(/\/?$/, '/')
