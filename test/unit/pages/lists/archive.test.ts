import { describe, expect, test } from 'vitest'
import { archiveView } from '../../../../src/pages/lists/archive'
import type { Page } from '../../../../src/site/page'
import { aConfig, facts } from '../../../fixtures/facts'
import { printed, printsJson } from '../../../fixtures/print'
import { aPage, aPost, aSite, image } from '../../../fixtures/site'

const days = ['2024-03-10', '2024-03-01', '2024-01-01', '2022-12-31']
const posts = days.map((date, n) => aPost({ date, title: `Post ${n}` }))
const site = aSite({ posts })

const view = (page: Partial<Page> = {}, config: object = {}) =>
  archiveView(aConfig(config), aPage({ kind: 'archive', posts, ...page }), facts({ site }), printsJson)

describe('the archives', () => {
  test('set posts apart by year', () => {
    expect(view().years.map(({ year, posts }) => [year, posts.map(post => printed(post).title)])).toEqual([
      [2024, ['Post 0', 'Post 1', 'Post 2']],
      [2022, ['Post 3']],
    ])
  })

  test('follow the year of the blog, not that of UTC', () => {
    expect(view({ posts: [aPost({ date: '2023-12-31T23:00:00Z', year: 2024 })] }).years).toMatchObject([
      { year: 2024 },
    ])
  })

  test('lead to the post itself, and say that it has no title', () => {
    const post = aPost({ title: undefined, link: 'https://example.org/', path: 'hello/' })
    expect(printed(view({ posts: [post] }).years[0]?.posts[0])).toMatchObject({
      title: 'no_title',
      href: '/hello/',
    })
  })

  test('show covers unless told not to', () => {
    const page = { posts: [aPost({ cover: image('a.jpg') })] }
    const entry = (config: object) => printed(view(page, config).years[0]?.posts[0])
    expect(entry({}).cover).toEqual({ src: '/img/a.jpg' })
    expect(entry({ cover: { archives_enable: false } })).not.toHaveProperty('cover')
  })
})

describe('the heading of the archives', () => {
  test.each<[string, Partial<Page>, string]>([
    ['counts all posts', {}, 'page.articles - 4'],
    ['counts those of a year', { year: 2024 }, 'page.articles - 3'],
    ['counts those of a month', { year: 2024, month: 3 }, 'page.articles - 2'],
    ['counts those of a day', { year: 2024, month: 3, day: 10 }, 'page.articles - 1'],
    ['names a tag', { kind: 'tag', term: 'css' }, 'page.tag - css'],
    ['names a category', { kind: 'category', term: 'Code' }, 'page.category - Code'],
  ])('%s', (_, page, headline) => {
    expect(view(page).headline).toBe(headline)
  })
})
