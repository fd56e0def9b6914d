import { describe, expect, test } from 'vitest'
import { copiedPosts } from '../../../../src/hexo/console/copied'

const PLAIN = '---\ntitle: A\n---\nupdated: is a word of the text\n'
const WRITTEN = 'title: A\nupdated: 2024-01-01\n---\nText\n'

/** Posts of one kind, changed as many milliseconds after each other. */
const posts = (count: number, raw: string, apart = 100) =>
  Array.from({ length: count }, (_, n) => ({
    raw,
    updated: { valueOf: () => n * apart, format: () => '2024-05-01' },
  }))

const found = (list: readonly object[], config: object = {}) =>
  copiedPosts({ config, locals: { get: () => ({ toArray: () => list }) } } as never)

describe('posts that were all changed at once', () => {
  test('were copied', () => expect(found(posts(12, PLAIN))).toEqual({ count: 12, day: '2024-05-01' }))

  test('were not when they say when it was', () => {
    expect(found(posts(12, WRITTEN))).toBeUndefined()
    expect(found([...posts(12, WRITTEN), ...posts(10, PLAIN)])?.count).toBe(10)
  })

  test('were not when they are few, or minutes lie between them', () => {
    expect(found(posts(9, PLAIN))).toBeUndefined()
    expect(found(posts(12, PLAIN, 10_000))).toBeUndefined()
  })

  test('do not show the time of their files where the blog goes by another', () =>
    expect(found(posts(12, PLAIN), { updated_option: 'date' })).toBeUndefined())
})
