import { describe, expect, test } from 'vitest'
import { recentPosts } from '../../../../src/parts/cards/recent-posts'
import { cardFacts } from '../../../fixtures/facts'
import { aPost, aSite, image, type PostWords } from '../../../fixtures/site'

const posts = Array.from({ length: 7 }, (_, n) => aPost({ title: `Post ${n}`, date: `2024-01-0${n + 1}` }))
const siteOf = (...words: PostWords[]) => cardFacts({ site: aSite({ posts: words.map(aPost) }) })

interface View {
  posts: { title: string; href: string; cover: unknown; date: { iso: string; text: string } }[]
}
const view = (settings: object, facts = cardFacts({ site: aSite({ posts }) })) =>
  recentPosts.view(recentPosts.settings.parse(settings), facts) as View | undefined
const titles = (shown: View | undefined) => shown?.posts.map(({ title }) => title)

describe('the card of recent posts', () => {
  test('shows the five newest', () => {
    expect(titles(view({}))).toEqual(['Post 6', 'Post 5', 'Post 4', 'Post 3', 'Post 2'])
  })

  test('shows as many as its limit says, and all with 0', () => {
    expect(titles(view({ limit: 1 }))).toEqual(['Post 6'])
    expect(titles(view({ limit: 0 }))).toHaveLength(7)
  })

  test('can order by the last change, and shows that date', () => {
    const facts = siteOf(
      { title: 'Old', date: '2022-01-01', updated: '2024-06-01' },
      { title: 'New', date: '2024-01-01' },
    )
    expect(view({ sort: 'updated' }, facts)?.posts).toMatchObject([
      { title: 'Old', date: { iso: '2024-06-01T12:00:00.000Z', text: '2024-06-01' } },
      { title: 'New', date: { text: '2024-01-01' } },
    ])
  })

  test('leads to the link of a post, if it has one', () => {
    expect(view({}, siteOf({ link: 'https://example.org/' }))?.posts[0]?.href).toBe('https://example.org/')
    expect(view({}, siteOf({ path: 'hello/' }))?.posts[0]?.href).toBe('/hello/')
  })

  test('says that a post has no title', () => {
    expect(titles(view({}, siteOf({ title: undefined })))).toEqual(['no_title'])
  })

  test('shows covers when lists do', () => {
    const site = aSite({ posts: [aPost({ cover: image('a.jpg') })] })
    expect(view({}, cardFacts({ site }))?.posts[0]?.cover).toEqual({ src: '/img/a.jpg' })
    expect(view({}, cardFacts({ site, covers: false }))?.posts[0]?.cover).toBeUndefined()
    expect(view({}, siteOf({ cover: false }))?.posts[0]?.cover).toBeUndefined()
  })

  test('is not there without posts', () => {
    expect(view({}, cardFacts())).toBeUndefined()
  })
})
