import type Hexo from 'hexo'
import { isDate } from '../../config/tree'
import type { Limit } from '../../site/moments'
import type { EntriesWish } from '../../site/page'
import { writtenTime } from '../../site/wall-time'
import { timeInZone } from './read-data'

/** What the front-matter of a links or moments page says of its entries. */
export const readEntries = (hexo: Pick<Hexo, 'config' | 'extend'>, page: any): EntriesWish => ({
  url: page.flink_url || page.shuoshuo_url || undefined,
  random: page.random === true,
  limit: readLimit(hexo, page.limit),
})

function readLimit(hexo: Pick<Hexo, 'config' | 'extend'>, limit: any): Limit | undefined {
  const { type, value } = limit ?? {}
  if (value === undefined || value === null || value === '') return undefined
  if (type === 'num') return Number(value) >= 0 ? { count: Number(value) } : undefined
  if (type !== 'date') return undefined
  const day = writtenTime(value instanceof Date ? value.toISOString() : String(value))
  if (!day) return undefined
  // What Hexo's parser makes of a date no longer says whether it had an offset.
  const exact = day.exact && !isDate(value)
  return { since: exact ? day.time : timeInZone(hexo, day.time) }
}
