/** Whether `hour` lies in a range such as `6-18`: from the first hour on, before the last, past midnight if it must. */
export function isLightHour(hour: number, range: string): boolean {
  const [start = 0, end = 24] = range.split('-').map(Number)
  return start <= end ? start <= hour && hour < end : start <= hour || hour < end
}
