import * as z from 'zod'
import { flag, integer, text } from '../../settings/kinds'
import { wallTime } from '../../site/wall-time'
import { type CardFacts, defineCard } from './card'

interface Item {
  label: string
  text?: string | undefined
  /** A number that the browser fills in. */
  counter?: string
  time?: { id: string; iso: string; text: string; unit?: string }
}

export const websiteInfo = defineCard({
  template: 'website-info',

  settings: z.object({
    enable: flag().default(true).describe('Show facts about the site'),
    post_count: flag().default(true).describe('How many posts there are'),
    last_push_date: flag().default(true).describe('When a post or page was changed last'),
    sort_order: integer().optional().describe('Moves the card: lower numbers come first'),
    runtime_date: text()
      .optional()
      .describe('When the site began, such as 2021-01-31; counts the days since then'),
  }),

  view({ post_count, last_push_date, runtime_date }, page) {
    const { site, t } = page
    const items = [
      post_count && { label: t(`${NAMES}.article_name`), text: String(site.posts.length) },
      runtime_date !== undefined && runtime(runtime_date, page),
      page.words && { label: t(`${NAMES}.site_wordcount`), text: page.words() },
      page.counters.visitors && { label: t(`${NAMES}.site_uv_name`), counter: page.counters.visitors },
      page.counters.views && { label: t(`${NAMES}.site_pv_name`), counter: page.counters.views },
      last_push_date && site.lastUpdate !== undefined && lastUpdate(site.lastUpdate, page),
    ].filter((item): item is Item => Boolean(item))
    if (items.length === 0) return undefined
    return { headline: t(`${NAMES}.headline`), items, counter: page.counters.script }
  },
})

const NAMES = 'aside.card_webinfo'

/** A build must not ask the clock, so the browser counts the days. Without it the reader sees the first day. */
function runtime(since: string, { date, t }: CardFacts): Item | false {
  const time = wallTime(since)
  if (time === undefined) return false
  const iso = new Date(time).toISOString()
  return {
    label: t(`${NAMES}.runtime.name`),
    time: { id: 'runtimeshow', iso, text: date(time), unit: t(`${NAMES}.runtime.unit`) },
  }
}

const lastUpdate = (time: number, { date, t }: CardFacts): Item => ({
  label: t(`${NAMES}.last_push_date.name`),
  time: { id: 'last-push-date', iso: new Date(time).toISOString(), text: date(time) },
})
