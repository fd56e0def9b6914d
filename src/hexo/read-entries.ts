import type Hexo from 'hexo'
import type { Limit } from '../site/moments'
import type { EntriesWish } from '../site/page'
import { wallTime } from '../site/wall-time'
import { timeInZone } from './read-data'

/** What the front-matter of a links or moments page says of its entries. */
export const readEntries = (hexo: Pick<Hexo, 'config' | 'extend'>, page: any): EntriesWish => ({
  url: page.flink_url || page.shuoshuo_url || undefined,
  random: page.random === true,
  limit: readLimit(hexo, page.limit),
})

function readLimit(hexo: Pick<Hexo, 'config' | 'extend'>, limit: any): Limit | undefined {
  if (limit?.type === 'num') return Number(limit.value) >= 0 ? { count: Number(limit.value) } : undefined
  if (limit?.type !== 'date') return undefined
  const day = limit.value instanceof Date ? limit.value.getTime() : wallTime(String(limit.value))
  return day === undefined ? undefined : { since: timeInZone(hexo, day) }
}
