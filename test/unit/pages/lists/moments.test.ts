import { describe, expect, test } from 'vitest'
import { momentsView } from '../../../../src/pages/lists/moments'
import type { Moment } from '../../../../src/site/moments'
import type { Page } from '../../../../src/site/page'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPage, aSite, timeOf } from '../../../fixtures/site'

const aMoment = (words: Partial<Moment> = {}): Moment => ({
  html: '<p>Hi</p>',
  date: timeOf('2024-05-01'),
  author: undefined,
  avatar: undefined,
  tags: [],
  key: undefined,
  ...words,
})
const view = (moments: readonly Moment[], words: Partial<Page> = {}) =>
  momentsView(
    aConfig(),
    aPage({ kind: 'shuoshuo', path: 'notes/', ...words }),
    facts({ site: { ...aSite(), moments } }),
  )
const first = (words: Partial<Moment>) => view([aMoment(words)]).items[0]

describe('the moments page', () => {
  test('shows the author of the blog, unless a note names another', () => {
    expect(first({})).toMatchObject({ author: 'Ada', avatar: { src: '/img/butterfly-icon.png' } })
    expect(first({ author: 'Bob', avatar: '/bob.png' })).toMatchObject({
      author: 'Bob',
      avatar: { src: '/bob.png' },
    })
  })

  test('dates a note, or not', () => {
    expect(first({})?.date).toEqual({
      iso: '2024-05-01T12:00:00.000Z',
      text: '2024-05-01',
      title: '2024-05-01 as YYYY-MM-DD HH:mm:ss',
    })
    expect(first({ date: undefined })?.date).toBeUndefined()
  })

  test('names the place of the comments by page and key', () => {
    expect(first({ key: 'a' })?.key).toBe('/notes?key=a')
    expect(first({})?.key).toBeUndefined()
  })

  test('tells the same heading in two notes apart', () => {
    const html = view([
      aMoment({ html: '<h2 id="a">A</h2>' }),
      aMoment({ html: '<h2 id="a">A</h2>' }),
    ]).items.map(item => item.html)
    expect(html).toEqual(['<h2 id="moment-2-a">A</h2>', '<h2 id="moment-1-a">A</h2>'])
  })

  test('has page numbers only for more than one page', () => {
    const pager = (count: number) => view(Array.from({ length: count }, () => aMoment())).pager
    expect(pager(8)).toBeUndefined()
    expect(pager(9)).toMatchObject({ info: 'pagination.page_info' })
  })

  test('heeds the limit, and leaves a list elsewhere to the browser', () => {
    const two = [aMoment(), aMoment()]
    const entries = { url: undefined, random: false, limit: { count: 1 } }
    expect(view(two, { entries }).items).toHaveLength(1)
    expect(view(two, { entries: { ...entries, url: '/notes.json' } })).toMatchObject({
      items: [],
      remote: { src: '/notes.json', author: 'Ada', avatar: '/img/butterfly-icon.png' },
    })
  })
})
