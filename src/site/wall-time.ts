/** A time that somebody wrote down. */
export interface WrittenTime {
  /** Milliseconds. Unless it is exact, they are what it would be if all clocks showed UTC. */
  readonly time: number
  /** Whether it says how far its clock is from UTC. */
  readonly exact: boolean
}

/** A date such as `2024-05-01 12:00`, `2024/5/1` or `2024-05-01T12:00:00+09:00`; undefined when it is none. */
export function writtenTime(text: string): WrittenTime | undefined {
  if (!NUMBERS.test(text) || STRANGE_WORD.test(text)) return undefined
  const [zone, sign, hours = '0', minutes = '0'] = text.match(ZONE) ?? []
  const clock = text.slice(0, text.length - (zone?.length ?? 0)).replace(/(\d)T(\d)/, '$1 $2')
  const wall = Date.parse(`${clock} UTC`)
  if (Number.isNaN(wall) || isPastEndOfMonth(clock)) return undefined
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return { time: wall - ahead * 60_000, exact: zone !== undefined }
}

/** The same in milliseconds. A date without offset is taken for one in UTC. */
export const wallTime = (text: string): number | undefined => writtenTime(text)?.time

/** JavaScript reads `5` and `hello 5` as a day in May 2001. */
const NUMBERS = /\d{4}|\d\D+\d/
const STRANGE_WORD =
  /\b(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|[ap]m|utc|gmt|[tz])[a-z]*\b)[a-z]+/i

/** Only after a time of day: the end of `2024-05-01` is a day. */
const ZONE =
  /(?<=:\d\d(?:\.\d+)?(?:\s*[ap]m)?)\s*(?:(?:utc|gmt)?\s*([-+])(\d|0\d|1[0-4]):?([0-5]\d)?|z|utc|gmt)\s*$/i

const TIME_OF_DAY = /\d+:\d\S*(?:\s*[ap]m\b)?/i

/** JavaScript reads 30 February as 1 March. */
function isPastEndOfMonth(clock: string): boolean {
  const day = clock.replace(TIME_OF_DAY, '')
  const numbers = (day.match(/\d+/g) ?? []).map(Number)
  const withoutYear = numbers.some(number => number > 31) ? numbers : numbers.slice(0, -1)
  const isLate = withoutYear.some(number => number > 28 && number <= 31)
  return isLate && new Date(`${day} UTC`).getUTCDate() <= 3
}
