import type { Config } from '../config/schema'
import type { PageFacts } from '../site/facts'

/** What the browser has to know on every page; printed as JSON. */
export const clientData = ({ error_img }: Config, { link, t }: PageFacts) => ({
  words: {
    just: t('date_suffix.just'),
    min: t('date_suffix.min'),
    hour: t('date_suffix.hour'),
    day: t('date_suffix.day'),
    month: t('date_suffix.month'),
  },
  /** What stands in for pictures that cannot be loaded. */
  errorImages: { cover: link(error_img.post_page), avatar: link(error_img.flink) },
})

export type ClientData = ReturnType<typeof clientData>
