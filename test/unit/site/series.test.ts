import { describe, expect, test } from 'vitest'
import { type SeriesOrder, seriesPosts } from '../../../src/site/series'
import { aPost, aSite } from '../../fixtures/site'

const site = aSite({
  posts: [
    aPost({ title: 'Part 10', series: 'Tour', date: '2024-01-01' }),
    aPost({ title: 'part 9', series: 'Tour', date: '2024-03-01' }),
    aPost({ title: 'Part 1', series: 'Tour', date: '2024-02-01' }),
    aPost({ title: 'Secret', series: 'Tour', hidden: true }),
    aPost({ title: 'Other', series: 'Walk' }),
    aPost({ title: 'Alone' }),
  ],
})
const titles = (order: SeriesOrder, name = 'Tour') => seriesPosts(site, name, order).map(({ title }) => title)

describe('a series', () => {
  test('is ordered by date, rising or falling', () => {
    expect(titles({ orderBy: 'date', order: 1 })).toEqual(['Part 10', 'Part 1', 'part 9'])
    expect(titles({ orderBy: 'date', order: -1 })).toEqual(['part 9', 'Part 1', 'Part 10'])
  })

  test('is ordered by title as people count, whatever the letter case', () => {
    expect(titles({ orderBy: 'title', order: 1 })).toEqual(['Part 1', 'part 9', 'Part 10'])
    expect(titles({ orderBy: 'title', order: -1 })).toEqual(['Part 10', 'part 9', 'Part 1'])
  })

  test('is empty when no visible post belongs to it', () => {
    expect(titles({ orderBy: 'date', order: 1 }, 'Nothing')).toEqual([])
  })
})
