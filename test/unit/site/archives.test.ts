import { describe, expect, test } from 'vitest'
import { archives, postCount } from '../../../src/site/archives'
import { aPost, aSite } from '../../fixtures/site'

const posts = ['2024-02-10', '2024-02-03', '2024-01-01', '2022-12-31'].map(date => aPost({ date }))

describe('archives', () => {
  test('group posts by month, newest first', () => {
    expect(archives(posts, 'monthly').map(({ year, month, count }) => [year, month, count])).toEqual([
      [2024, 2, 2],
      [2024, 1, 1],
      [2022, 12, 1],
    ])
  })

  test('group posts by year', () => {
    expect(archives(posts, 'yearly').map(({ year, month, count }) => [year, month, count])).toEqual([
      [2024, undefined, 3],
      [2022, undefined, 1],
    ])
  })

  test('follow the year and month of the blog, not those of UTC, and are named after them', () => {
    const party = aPost({ date: '2024-12-31T23:30:00Z', year: 2025, month: 1 })
    const [period] = archives([party], 'monthly')
    expect(period).toMatchObject({ year: 2025, month: 1 })
    expect(new Date(period?.time ?? 0).toISOString()).toMatch(/^2025-01-15/)
    expect(new Date(archives([party], 'yearly')[0]?.time ?? 0).getUTCFullYear()).toBe(2025)
  })

  test('are empty without posts', () => {
    expect(archives([], 'monthly')).toEqual([])
  })
})

describe('the posts of a time are counted', () => {
  const site = aSite({ posts })

  test.each([
    ['all of them', {}, 4],
    ['of a year', { year: 2024 }, 3],
    ['of a month', { year: 2024, month: 2 }, 2],
    ['of a day', { year: 2024, month: 2, day: 10 }, 1],
    ['of a month without posts', { year: 2023, month: 2 }, 0],
  ])('%s', (_, time, count) => expect(postCount(site, time)).toBe(count))
})
