/** How the page's language says how long ago something was; a number comes before all but `just`. */
export interface RelativeWords {
  just: string
  min: string
  hour: string
  day: string
  month: string
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Milliseconds. */
export const DAY = 24 * HOUR
const MONTH = 30 * DAY

/** How long ago, in words, from an age in milliseconds; undefined when the date itself says more: later than now, or over a year. */
export function relativeDate(age: number, words: RelativeWords): string | undefined {
  if (!(age >= 0) || age >= 13 * MONTH) return undefined
  if (age < MINUTE) return words.just
  if (age < HOUR) return `${Math.floor(age / MINUTE)} ${words.min}`
  if (age < DAY) return `${Math.floor(age / HOUR)} ${words.hour}`
  if (age < MONTH) return `${Math.floor(age / DAY)} ${words.day}`
  return `${Math.floor(age / MONTH)} ${words.month}`
}
