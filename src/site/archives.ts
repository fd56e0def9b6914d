import type { Post } from './post'

/** The posts of one month, or of one year when `month` is undefined. */
export interface Period {
  readonly year: number
  readonly month: number | undefined
  /** The date of one of its posts, to write the period's name with. Milliseconds. */
  readonly time: number
  readonly count: number
}

/** Which months or years have posts, newest first. */
export function archives(posts: readonly Post[], type: 'monthly' | 'yearly'): Period[] {
  const periods = new Map<string, { year: number; month: number | undefined; time: number; count: number }>()
  for (const { year, month, date } of posts) {
    const key = type === 'monthly' ? `${year}-${month}` : `${year}`
    const period = periods.get(key)
    if (period) period.count++
    else periods.set(key, { year, month: type === 'monthly' ? month : undefined, time: date, count: 1 })
  }
  return [...periods.values()].sort((a, b) => b.year - a.year || (b.month ?? 0) - (a.month ?? 0))
}
