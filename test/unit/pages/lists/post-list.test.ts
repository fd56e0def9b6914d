import { describe, expect, test } from 'vitest'
import { postListView } from '../../../../src/pages/lists/post-list'
import type { Page } from '../../../../src/site/page'
import { paintClass } from '../../../../src/site/picture'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPage, aPost, aSite, image, type PostWords } from '../../../fixtures/site'

const list = (config: object, posts: PostWords[], page: Partial<Page> = {}) =>
  postListView(aConfig(config), aPage({ kind: 'home', posts: posts.map(aPost), ...page }), facts())
const card = (config: object, post: PostWords, page: Partial<Page> = {}) =>
  list(config, [post], page).posts[0]

describe('the cards of posts', () => {
  test.each([
    [1, ['left', 'left', 'left']],
    [2, ['right', 'right', 'right']],
    [3, ['left', 'right', 'left']],
    [4, [undefined, undefined, undefined]],
    [5, [undefined, undefined, undefined]],
    [7, [undefined, undefined, undefined]],
  ])('have their covers in layout %i on these sides: %j', (index_layout, sides) => {
    expect(list({ index_layout }, [{}, {}, {}]).posts.map(({ side }) => side)).toEqual(sides)
  })

  test('say which layout it is, and whether they stand in columns', () => {
    expect(list({}, []).class).toBe('layout-3')
    expect(list({ index_layout: 5 }, []).class).toBe('layout-5')
    expect(list({ index_layout: '6' }, []).class).toBe('layout-6 masonry')
    expect(list({ index_layout: 7 }, []).class).toBe('layout-7 masonry')
  })

  test('stand directly in the list, with the cover on top, where a plugin arranges them', () => {
    const view = postListView(
      aConfig({ index_layout: 3 }),
      aPage({ kind: 'home', posts: [aPost()] }),
      facts({ site: aSite({ blog: { unwrappedCards: true } }) }),
    )
    expect(view).toMatchObject({ unwrapped: true, class: 'layout-4', posts: [{ side: undefined }] })
    expect(list({}, []).unwrapped).toBe(false)
  })

  test('show covers, of images and of colours', () => {
    expect(card({}, { cover: image('a.jpg') })?.cover).toEqual({ src: '/img/a.jpg' })
    expect(card({}, { cover: { paint: 'red' } })?.cover).toEqual({ paint: paintClass('red') })
    expect(card({}, { cover: false })?.cover).toBeUndefined()
    expect(card({ cover: { index_enable: false } }, { cover: image('a.jpg') })?.cover).toBeUndefined()
  })

  test('load all covers late but those of the first screen', () => {
    expect(list({}, [{}, {}, {}, {}]).posts.map(({ lazy }) => lazy)).toEqual([false, false, true, true])
  })

  test('are followed by the advertisement, every third of them', () => {
    const posts = Array.from({ length: 6 }, (_, n) => ({ title: `Post ${n}` }))
    expect(list({ ad: { index: '<b>Buy</b>' } }, posts).posts.map(({ ad }) => ad !== undefined)).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
    ])
  })

  test('mark pinned posts on the home page only', () => {
    expect(card({}, { pinned: true })?.pinned).toBe('a11y.pinned')
    expect(card({}, { pinned: false })?.pinned).toBeUndefined()
    expect(card({}, { pinned: true }, { kind: 'tag', term: 'css' })?.pinned).toBeUndefined()
  })

  test('lead to the link of a post, if it has one', () => {
    expect(card({}, { path: 'hello/' })?.href).toBe('/hello/')
    expect(card({}, { link: 'https://example.org/' })?.href).toBe('https://example.org/')
  })

  test('say that a post has no title', () => {
    expect(card({}, { title: undefined })?.title).toBe('no_title')
  })

  test('are in the order of the page', () => {
    expect(
      list({}, [{ title: 'Pinned', date: '2020-01-01' }, { title: 'New' }]).posts.map(({ title }) => title),
    ).toEqual(['Pinned', 'New'])
  })

  test('lead past the banner of the home page to the other pages', () => {
    const pages = { current: 1, total: 2, base: '', format: 'page/%d/' }
    expect(list({}, [], { list: pages }).pagination?.next?.href).toBe('/page/2/#content-inner')
    expect(list({}, [], { list: { ...pages, base: 'tags/css/' }, kind: 'tag' }).pagination?.next?.href).toBe(
      '/tags/css/page/2/',
    )
  })
})

describe('the words on a card', () => {
  const described = { description: '<b>Described</b>', html: '<p>Text</p>' }
  const words = (method: unknown, post: PostWords) => {
    const { description, summary } = card({ index_post_content: { method } }, post) as {
      description?: string
      summary?: string
    }
    return { description, summary }
  }
  const nothing = { description: undefined, summary: undefined }

  test.each([
    [1, described, { description: '<b>Described</b>' }],
    [1, { html: '<p>Text</p>' }, {}],
    [2, described, { description: '<b>Described</b>' }],
    [2, { html: '<p>Text</p>' }, { summary: 'Text' }],
    [3, described, { summary: 'Text' }],
    [false, described, {}],
  ])('by method %s of %j', (method, post, shown) => {
    expect(words(method, post)).toEqual({ ...nothing, ...shown })
  })

  test.each([1, 2, 3, false])('by method %s are what `postDesc` says, if it does', method => {
    const post = { ...described, introduction: '<i>Introduced</i>' }
    expect(words(method, post)).toEqual({ ...nothing, description: '<i>Introduced</i>' })
  })

  test('are as many as the config says', () => {
    expect(card({ index_post_content: { length: 4 } }, { html: '<p>A long text</p>' })).toMatchObject({
      summary: 'A lo ...',
    })
  })
})
