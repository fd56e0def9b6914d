/** How the page's language says how long ago something was. A number comes before all but `just`, or in the place of `${n}`. */
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
  if (age < HOUR) return counted(age / MINUTE, words.min)
  if (age < DAY) return counted(age / HOUR, words.hour)
  if (age < MONTH) return counted(age / DAY, words.day)
  return counted(age / MONTH, words.month)
}

const PLACE = /\$\{n\}/

function counted(count: number, words: string): string {
  const number = String(Math.floor(count))
  return PLACE.test(words) ? words.replace(PLACE, number) : `${number} ${words}`
}
