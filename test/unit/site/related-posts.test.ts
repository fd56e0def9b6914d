import { describe, expect, test } from 'vitest'
import { relatedPosts } from '../../../src/site/related-posts'
import { aPost, aSite, type PostWords } from '../../fixtures/site'

const post = aPost({ title: 'Post', tags: ['css', 'pug'] })
const titles = (others: readonly PostWords[], limit = 6, of = post) => {
  const site = aSite({ posts: [of, ...others.map(aPost)] })
  return relatedPosts(site, of, limit).map(({ title }) => title)
}

describe('related posts', () => {
  test('share a tag', () => {
    expect(
      titles([{ title: 'Pug', tags: ['pug'] }, { title: 'Go', tags: ['go'] }, { title: 'Bare' }]),
    ).toEqual(['Pug'])
  })

  test('are those that share more tags first, then the newer ones', () => {
    const both = { title: 'Both', date: '2020-01-01', tags: ['css', 'pug', 'go'] }
    const old = { title: 'Old', date: '2021-01-01', tags: ['pug'] }
    const young = { title: 'Young', date: '2022-01-01', tags: ['css'] }
    expect(titles([old, young, both])).toEqual(['Both', 'Young', 'Old'])
  })

  test('are no more than wanted', () => {
    const three = [1, 2, 3].map(number => ({
      title: `No ${number}`,
      tags: ['css'],
      date: `2024-01-0${number}`,
    }))
    expect(titles(three, 2)).toEqual(['No 3', 'No 2'])
  })

  test('are never the post itself, nor hidden ones', () => {
    expect(titles([{ title: 'Hidden', tags: ['css'], hidden: true }])).toEqual([])
  })

  test('are found for a hidden post too', () => {
    expect(titles([{ title: 'Seen', tags: ['css'] }], 6, aPost({ tags: ['css'], hidden: true }))).toEqual([
      'Seen',
    ])
  })

  test('are the same in whatever order the posts are read', () => {
    const [a, b] = [aPost({ title: 'A', tags: ['css'] }), aPost({ title: 'B', tags: ['css'] })]
    const found = (posts: (typeof a)[]) => relatedPosts(aSite({ posts }), post, 6)
    expect(found([a, b])).toEqual(found([b, a]))
  })
})
