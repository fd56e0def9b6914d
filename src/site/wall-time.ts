/**
 * A date that somebody wrote, such as `2024-05-01 12:00` or `2024/5/1`, as the milliseconds it would be in UTC;
 * undefined when it is none.
 */
export function wallTime(text: string): number | undefined {
  const inUtc = Date.parse(`${text.replace(/(\d)T(\d)/, '$1 $2')} UTC`)
  const time = Number.isNaN(inUtc) ? Date.parse(text) : inUtc
  return Number.isNaN(time) ? undefined : time
}
