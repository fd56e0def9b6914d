import { describe, expect, test } from 'vitest'
import { neighboursView, relatedView } from '../../../../src/pages/post/post-tiles'
import { aConfig, facts } from '../../../fixtures/facts'
import { printed, printsJson } from '../../../fixtures/print'
import { aPost, aSite, image, type PostWords } from '../../../fixtures/site'

const post = aPost({ title: 'Post', date: '2024-01-01', tags: ['css'] })
const other = (words: PostWords = {}) =>
  aPost({ title: 'Other', date: '2023-01-01', tags: ['css'], ...words })
const neighbour = (words: PostWords, written: object = {}) =>
  neighboursView(aConfig(written), post, facts({ site: aSite({ posts: [post, other(words)] }) }))?.tiles[0]
const related = (written: object = {}, words: PostWords = {}, of = post) =>
  relatedView(
    aConfig({ related_post: written }),
    of,
    facts({ site: aSite({ posts: [of, other(words)] }) }),
    printsJson,
  )

describe('the tile of a neighbour', () => {
  test('shows the cover, or the image that the post has for this', () => {
    expect(neighbour({ cover: image('a.jpg') })?.cover).toEqual({ src: '/img/a.jpg' })
    expect(neighbour({ cover: image('a.jpg'), tileImage: '/img/b.jpg' })?.cover).toEqual({
      src: '/img/b.jpg',
    })
  })

  test('has that image only in the place of another one', () => {
    expect(neighbour({ cover: false, tileImage: '/img/b.jpg' })?.cover).toBeUndefined()
    expect(neighbour({ cover: { paint: 'red' }, tileImage: '/img/b.jpg' })?.cover).toHaveProperty('paint')
  })

  test('begins its text as lists do, without links: it is a link itself', () => {
    const words = { html: '<p>It <a href="/">rains</a>.</p>', description: '<b>Weather</b>' }
    expect(neighbour(words)?.text).toBe('It rains.')
    expect(neighbour(words, { index_post_content: { method: 2 } })?.text).toBe('Weather')
    expect(neighbour(words, { index_post_content: { method: false } })?.text).toBeUndefined()
    expect(neighbour({ html: '' })?.text).toBeUndefined()
  })
})

describe('related posts', () => {
  test('have a title, an address and a date', () => {
    expect(related()?.headline).toBe('post.recommend')
    expect(related()?.tiles.map(printed)).toMatchObject([
      {
        title: 'Other',
        href: '/2023-01-01/other/',
        date: { icon: 'far fa-calendar-alt', text: '2023-01-01' },
      },
    ])
  })

  test('can show when they were changed', () => {
    const [tile] = related({ date_type: 'updated' }, { updated: '2025-05-05' })?.tiles ?? []
    expect(printed(tile).date).toMatchObject({ icon: 'fas fa-history', text: '2025-05-05' })
  })

  test('are as many as usual with a limit of 0', () => {
    const posts = Array.from({ length: 9 }, (_, n) => other({ title: `No ${n}` }))
    const tiles = (limit: number) =>
      relatedView(aConfig({ related_post: { limit } }), post, facts({ site: aSite({ posts }) }), printsJson)
        ?.tiles
    expect([tiles(0)?.length, tiles(2)?.length]).toEqual([6, 2])
  })

  test('are not shown when there are none, or when they are off', () => {
    expect(related({}, { tags: ['go'] })).toBeUndefined()
    expect(related({}, {}, aPost({ title: 'Bare' }))).toBeUndefined()
    expect(related({ enable: false })).toBeUndefined()
  })
})
