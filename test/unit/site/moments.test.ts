import { describe, expect, test } from 'vitest'
import { type Moment, newestFirst, withinLimit, withPrefixedIds } from '../../../src/site/moments'
import { timeOf } from '../../fixtures/site'

const aMoment = (day: string | undefined): Moment => ({
  html: day ?? 'undated',
  date: day === undefined ? undefined : timeOf(day),
  author: undefined,
  avatar: undefined,
  tags: [],
  key: undefined,
})
const words = (moments: readonly Moment[]) => moments.map(({ html }) => html)
const three = newestFirst([aMoment('2024-01-01'), aMoment(undefined), aMoment('2024-03-01')])

test('notes stand newest first, and those without a date last', () => {
  expect(words(three)).toEqual(['2024-03-01', '2024-01-01', 'undated'])
})

describe('a page of notes', () => {
  test('shows all when it sets no limit', () => expect(withinLimit(three, undefined)).toEqual(three))

  test('shows the newest so many', () => {
    expect(words(withinLimit(three, { count: 2 }))).toEqual(['2024-03-01', '2024-01-01'])
  })

  test('shows those since a day', () => {
    expect(words(withinLimit(three, { since: timeOf('2024-03-01') }))).toEqual(['2024-03-01'])
  })
})

describe('ids of several notes on one page', () => {
  test('get a prefix, and so does what refers to them', () => {
    const html = '<h2 id="a">A</h2><a href="#a">a</a><a href="#b">b</a><label for="a" class="a">a</label>'
    expect(withPrefixedIds(html, 'x-')).toBe(
      '<h2 id="x-a">A</h2><a href="#x-a">a</a><a href="#b">b</a><label for="x-a" class="a">a</label>',
    )
  })

  test('change nothing where there are none', () => {
    expect(withPrefixedIds('<a href="#a">a</a>', 'x-')).toBe('<a href="#a">a</a>')
  })
})
