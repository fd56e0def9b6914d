import { describe, expect, test } from 'vitest'
import { readEntries } from '../../../../src/hexo/read/read-entries'
import { readPage } from '../../../../src/hexo/read/read-page'
import { aSite } from '../../../fixtures/site'

const hexo = { config: {}, extend: { helper: { get: () => Object.assign(toMoment, { tz: toMoment }) } } }
const toMoment = (written: string) => Date.parse(`${written}Z`)
const read = (page: object) =>
  readPage(hexo as never, aSite(), { page, path: 'a/index.html' }, () => undefined)

describe('the kind of a page', () => {
  test.each([
    ['of the home page', { __index: true }, 'home'],
    ['of the archives', { archive: true }, 'archive'],
    ['of a tag', { tag: 'css' }, 'tag'],
    ['of a category', { category: 'Code' }, 'category'],
    ['of a post', { __post: true }, 'post'],
    ['of a page', { __page: true }, 'page'],
    ['of a page with a type', { __page: true, type: 'tags' }, 'tags'],
    ['of a page that a program makes', { type: '404' }, '404'],
  ])('%s', (_, page, kind) => expect(read(page).kind).toBe(kind))

  test.each([{ tag: 'x' }, { category: 'x' }, { archive: true }])(
    'follows from Hexo, not from what the author says in the front-matter: %j',
    said => {
      expect(read({ __post: true, ...said }).kind).toBe('post')
      expect(read({ __page: true, ...said }).kind).toBe('page')
    },
  )
})

describe('the limit of a page of notes', () => {
  const limitOf = (limit: unknown) => read({ limit }).entries?.limit

  test('is a number or a day', () => {
    expect(limitOf({ type: 'num', value: 3 })).toEqual({ count: 3 })
    expect(limitOf({ type: 'num', value: 0 })).toEqual({ count: 0 })
    expect(limitOf({ type: 'date', value: '2024-05-01' })).toEqual({
      since: Date.parse('2024-05-01T00:00:00Z'),
    })
  })

  test('is in the time zone of the blog, unless it names its own', () => {
    const tz = (written: string) => new Date(`${written}+09:00`)
    const tokyo = { config: { timezone: 'Asia/Tokyo' }, extend: { helper: { get: () => ({ tz }) } } }
    const since = (value: unknown) => readEntries(tokyo as never, { limit: { type: 'date', value } }).limit
    const midnight = { since: Date.parse('2024-04-30T15:00:00Z') }
    expect(since('2024-05-01')).toEqual(midnight)
    // Hexo's parser makes this of a plain date, and its database the text.
    expect(since(new Date('2024-05-01'))).toEqual(midnight)
    expect(since(new Date('2024-05-01').toJSON())).toEqual(midnight)
    expect(since('2024-05-01T00:00:00+09:00')).toEqual(midnight)
    expect(since('2024-04-30 15:00 UTC')).toEqual(midnight)
  })

  test.each([
    undefined,
    null,
    5,
    {},
    { type: 'num' },
    { type: 'num', value: null },
    { type: 'date', value: '' },
  ])('is none where nothing is said that can be understood: %j', limit =>
    expect(limitOf(limit)).toBeUndefined(),
  )
})
