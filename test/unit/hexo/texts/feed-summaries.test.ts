import { describe, expect, test } from 'vitest'
import { registerFeedSummaries } from '../../../../src/hexo/texts/feed-summaries'
import { aConfig } from '../../../fixtures/facts'

type Filter = (document: object) => void

/** What a document says of itself after the filter, in a blog with these generators. */
function introOf(document: object, generators: readonly string[] = ['atom']) {
  let filter: Filter = () => {}
  const extend = {
    filter: { register: (_: string, one: Filter) => (filter = one) },
    generator: { list: () => Object.fromEntries(generators.map(name => [name, () => []])) },
  }
  registerFeedSummaries({ extend } as never, () => aConfig())
  const post = { source: '_posts/a.md', content: '<p>Some <b>bold</b> &amp; text</p>', ...document }
  filter(post)
  return (post as { intro?: string }).intro
}

describe('the summary of a post for feeds', () => {
  test('is text, and escaped', () => expect(introOf({})).toBe('Some bold &amp; text'))
  test('is what stands before the mark', () => expect(introOf({ excerpt: '<p>Before</p>' })).toBe('Before'))

  test.each([
    ['a description', { description: 'In short' }],
    ['a lock', { encrypt: true }],
    ['no place in feeds', { source: 'about/index.md' }],
  ])('is not needed where it has %s', (_, document) => expect(introOf(document)).toBeUndefined())

  test('is what the author wrote', () => expect(introOf({ intro: 'Mine' })).toBe('Mine'))
  test('is not made for a blog without feeds', () => expect(introOf({}, ['index'])).toBeUndefined())
})
