import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import { chatData } from '../services/chat'
import { commentsData } from '../services/comments'
import { searchData } from '../services/search'
import { trackersData } from '../services/trackers'
import { WORKER, wantsWorker } from './app'
import { effectsOf } from './effects'
import { readingAids } from './reading-aids'
import { softNavigation } from './soft-navigation'
import { translation } from './translation'

/** How the page's language says how long ago something was. */
export const relativeWords = ({ t }: Pick<PageFacts, 't'>) => ({
  just: t('date_suffix.just'),
  min: t('date_suffix.min'),
  hour: t('date_suffix.hour'),
  day: t('date_suffix.day'),
  month: t('date_suffix.month'),
})

/** What the browser has to know on every page; printed as JSON. */
export const clientData = (config: Config, { libraries, link, site, t }: PageFacts) => ({
  words: relativeWords({ t }),
  /** What stands in for pictures that cannot be loaded. */
  errorImages: { cover: link(config.error_img.post_page), avatar: link(config.error_img.flink) },
  search: searchData(config, { link, site, t }),
  comments: commentsData(config, { t }),
  libraries: linked(libraries, link),
  softNavigation: softNavigation(config, { link }),
  chat: chatData(config),
  trackers: trackersData(config),
  ...readingAids(config, { site, t }),
  translate: translation(config),
  effects: effectsOf(config),
  worker: wantsWorker(config) ? link(WORKER) : undefined,
})

/** Absent where there are none, as everywhere but on few blogs. */
function linked(files: PageFacts['libraries'] = {}, link: PageFacts['link']) {
  const entries = Object.entries(files).map(
    ([name, file]) => [name, { ...file, src: link(file.src) }] as const,
  )
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

export type ClientData = ReturnType<typeof clientData>
