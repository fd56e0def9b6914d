import { describe, expect, test } from 'vitest'
import { termsOf } from '../../../src/site/terms'
import { aPost } from '../../fixtures/site'

describe('termsOf', () => {
  test('counts how many posts bear each tag, by name', () => {
    const posts = [aPost({ tags: ['pug', 'css'] }), aPost({ tags: ['css'] })]
    expect(termsOf(posts, post => post.tags)).toEqual([
      { name: 'css', path: 'tags/css/', count: 2 },
      { name: 'pug', path: 'tags/pug/', count: 1 },
    ])
  })

  test('takes terms of one route for the same term', () => {
    const posts = [aPost({ tags: ['Type Script'] }), aPost({ tags: ['type script'] })]
    expect(termsOf(posts, post => post.tags)).toEqual([
      { name: 'Type Script', path: 'tags/type-script/', count: 2 },
    ])
  })

  test('orders names by code point, as no locale would', () => {
    const posts = [aPost({ tags: ['ä', 'b', 'Z', '日本', 'a'] })]
    expect(termsOf(posts, post => post.tags).map(({ name }) => name)).toEqual(['Z', 'a', 'b', 'ä', '日本'])
  })
})
