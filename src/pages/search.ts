import type { Config } from '../config/schema'
import type { PageFacts } from '../site/facts'

const isLocal = ({ search }: Config) => search.use === 'local_search'

/** The words of the button that opens the search. */
export const searchButton = (config: Config, { t }: Pick<PageFacts, 't'>) =>
  isLocal(config) ? { label: t('search.title') } : undefined

/** The dialog, which stands on every page and is filled by the browser. */
export const searchDialog = (config: Config, { t }: Pick<PageFacts, 't'>) =>
  isLocal(config)
    ? {
        title: t('search.title'),
        close: t('search.close'),
        offline: t('search.offline'),
        loading: t('search.load_data'),
        preload: config.search.local_search.preload,
        placeholder: config.search.placeholder ?? t('search.input_placeholder'),
      }
    : undefined

/** What the browser has to know to search. */
export function searchData(config: Config, { link, t }: Pick<PageFacts, 'link' | 't'>) {
  if (!isLocal(config)) return undefined
  const { top_n_per_article, pagination, CDN } = config.search.local_search
  return {
    root: link('/'),
    index: indexFolder(CDN) ?? link('/pagefind/'),
    /** How many places of one post are shown; -1 for all. */
    places: top_n_per_article,
    perPage: pagination.enable ? pagination.hitsPerPage : undefined,
    words: {
      empty: t('search.local_search.hits_empty'),
      found: t('search.local_search.hits_stats'),
      failed: t('search.failed'),
      untitled: t('no_title'),
      previous: t('pagination.prev'),
      next: t('pagination.next'),
      page: t('pagination.page_info'),
    },
  }
}

export type SearchData = NonNullable<ReturnType<typeof searchData>>

/** Other indexes are a single file, which we do not read: then ours is used. */
const indexFolder = (address: string | undefined) =>
  address === undefined || /\.(xml|json)$/i.test(address) ? undefined : address.replace(/\/?$/, '/')
