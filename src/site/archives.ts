import type { Post } from './post'
import type { Site } from './site'

/** The posts of one month, or of one year when `month` is undefined. */
export interface Period {
  readonly year: number
  readonly month: number | undefined
  /** A moment in its middle, to write its name with: it falls into the period in every time zone. Milliseconds. */
  readonly time: number
  readonly count: number
}

const JUNE = 6

/** Which months or years have posts, newest first. */
export function archives(posts: readonly Post[], type: 'monthly' | 'yearly'): Period[] {
  const periods = new Map<string, { year: number; month: number | undefined; time: number; count: number }>()
  for (const { year, month } of posts) {
    const key = type === 'monthly' ? `${year}-${month}` : `${year}`
    const period = periods.get(key)
    const [ofMonth, middle] = type === 'monthly' ? [month, month] : [undefined, JUNE]
    if (period) period.count++
    else periods.set(key, { year, month: ofMonth, time: Date.UTC(year, middle - 1, 15), count: 1 })
  }
  return [...periods.values()].sort((a, b) => b.year - a.year || (b.month ?? 0) - (a.month ?? 0))
}

type Time = { readonly [Unit in 'year' | 'month' | 'day']?: Post[Unit] | undefined }

/** How many visible posts are of a year, a month or a day; without any of them, how many there are. */
export function postCount(site: Pick<Site, 'posts'>, time: Time): number {
  const index = indexes.get(site) ?? countsByTime(site.posts)
  indexes.set(site, index)
  return index.get(keyOf(time)) ?? 0
}

/** The archives of a year or a month have many pages. */
const indexes = new WeakMap<object, ReadonlyMap<string, number>>()

const keyOf = ({ year = 0, month = 0, day = 0 }: Time) => `${year}-${month}-${day}`

function countsByTime(posts: readonly Post[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { year, month, day } of posts)
    for (const time of [{}, { year }, { year, month }, { year, month, day }])
      counts.set(keyOf(time), (counts.get(keyOf(time)) ?? 0) + 1)
  return counts
}
