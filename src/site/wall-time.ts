/**
 * A date that somebody wrote, such as `2024-05-01 12:00` or `2024/5/1`, as the milliseconds it would be in UTC;
 * undefined when it is none.
 */
export function wallTime(text: string): number | undefined {
  if (!NUMBERS.test(text) || STRANGE_WORD.test(text)) return undefined
  const inUtc = Date.parse(`${text.replace(/(\d)T(\d)/, '$1 $2')} UTC`)
  const time = Number.isNaN(inUtc) ? Date.parse(text) : inUtc
  return Number.isNaN(time) ? undefined : time
}

/** JavaScript reads `5` and `hello 5` as a day in May 2001. */
const NUMBERS = /\d{4}|\d\D+\d/
const STRANGE_WORD =
  /\b(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|[ap]m|utc|gmt|[tz])[a-z]*\b)[a-z]+/i
