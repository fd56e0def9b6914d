import type { Config } from '../config/schema'
import type { PageFacts } from '../site/facts'
import { readingAids } from './reading-aids'
import { searchData } from './search'

/** What the browser has to know on every page; printed as JSON. */
export const clientData = (config: Config, { link, site, t }: PageFacts) => ({
  words: {
    just: t('date_suffix.just'),
    min: t('date_suffix.min'),
    hour: t('date_suffix.hour'),
    day: t('date_suffix.day'),
    month: t('date_suffix.month'),
  },
  /** What stands in for pictures that cannot be loaded. */
  errorImages: { cover: link(config.error_img.post_page), avatar: link(config.error_img.flink) },
  search: searchData(config, { link, t }),
  ...readingAids(config, { site, t }),
})

export type ClientData = ReturnType<typeof clientData>
