import { describe, expect, test } from 'vitest'
import { archiveTitle, archiveView } from '../../../../src/pages/lists/archive'
import type { Page } from '../../../../src/site/page'
import { aConfig, facts } from '../../../fixtures/facts'
import { printed, printsJson } from '../../../fixtures/print'
import { aPage, aPost, aSite, image } from '../../../fixtures/site'

const days = ['2024-03-10', '2024-03-01', '2024-01-01', '2022-12-31']
const posts = days.map((date, n) => aPost({ date, title: `Post ${n}` }))
const site = aSite({ posts })

const view = (page: Partial<Page> = {}, config: object = {}) =>
  archiveView(aConfig(config), aPage({ kind: 'archive', posts, ...page }), facts({ site }), printsJson)
const title = (page: Partial<Page> = {}, config: object = {}, given = facts({ site })) =>
  archiveTitle(aConfig(config), aPage({ kind: 'archive', ...page }), given)

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

describe('the title of the archives', () => {
  test('is their name in the menu', () => {
    expect(title({}, { menu: { Home: '/', Timeline: '/archives/ || fas fa-archive' } })).toBe('Timeline')
    expect(title({}, { menu: { 'More || fas fa-list': { Timeline: '/archives/' } } })).toBe('Timeline')
  })

  test('is found in the folder that the blog gives them', () => {
    const elsewhere = facts({ site: aSite({ blog: { archiveDir: 'timeline/' } }) })
    expect(title({}, { menu: { Old: '/archives/', Timeline: '/timeline/' } }, elsewhere)).toBe('Timeline')
  })

  test('is a plain word when the menu does not lead there', () => {
    expect(title({}, { menu: { Home: '/' } })).toBe('page.archives')
  })

  test('is not the name of another site, or of a part of the archives', () => {
    expect(title({}, { menu: { Friend: 'https://example.org/archives/', Last: '/archives/2023/' } })).toBe(
      'page.archives',
    )
  })

  test('is the year, the month or the day', () => {
    expect(title({ year: 2024 })).toBe('2024')
    expect(title({ year: 2024, month: 3 })).toBe('2024-03-01 as MMMM YYYY')
    expect(title({ year: 2024, month: 3, day: 10 })).toBe('2024-03-10')
  })

  test('writes a month like the card of archives', () => {
    expect(title({ year: 2024, month: 3 }, { aside: { card_archives: { format: 'YYYY/MM' } } })).toBe(
      '2024-03-01 as YYYY/MM',
    )
  })
})
