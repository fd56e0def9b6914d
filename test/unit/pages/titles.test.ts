import { describe, expect, test } from 'vitest'
import { archiveTitle, documentTitle, pageTitle } from '../../../src/pages/titles'
import type { Page } from '../../../src/site/page'
import { aConfig, facts } from '../../fixtures/facts'
import { aPage, aPost, aSite } from '../../fixtures/site'

const blog = { title: 'Notes', subtitle: 'by Ada', author: 'Ada', description: 'A notebook' }
const site = aSite({ blog })

describe('the title of the document', () => {
  test.each<[string, Partial<Page>, string]>([
    ['home', { kind: 'home' }, 'Notes - by Ada'],
    ['a post', { post: aPost({ title: 'Hello' }) }, 'Hello | Notes'],
    ['a post without title', { post: aPost({ title: undefined }) }, 'no_title | Notes'],
    ['a page', { title: 'About' }, 'About | Notes'],
    ['a page without title', { title: undefined }, 'Notes'],
    ['a tag', { kind: 'tag', term: 'css' }, 'page.tag: css | Notes'],
    ['a category', { kind: 'category', term: 'Code' }, 'page.category: Code | Notes'],
    ['the archives', { kind: 'archive' }, 'page.archives | Notes'],
    ['a year', { kind: 'archive', year: 2024 }, '2024 | Notes'],
    ['the tags page', { kind: 'tags', title: 'Tags' }, 'Tags | Notes'],
    ['the page for lost readers', { kind: '404', title: undefined }, 'error404 | Notes'],
  ])('of %s', (_, page, title) => {
    expect(documentTitle(aConfig(), aPage(page), facts({ site }))).toBe(title)
  })

  test('of home needs no subtitle', () => {
    const bare = facts({ site: aSite({ blog: { ...blog, subtitle: '' } }) })
    expect(documentTitle(aConfig(), aPage({ kind: 'home' }), bare)).toBe('Notes')
  })
})

test('a page is called by its own name alone in its banner', () => {
  const title = (page: Partial<Page>) => pageTitle(aConfig(), aPage(page), facts({ site }))
  expect(title({ kind: 'home' })).toBe('Notes')
  expect(title({ kind: 'tag', term: 'css' })).toBe('css')
  expect(title({ title: 'About' })).toBe('About')
})

const archive = (page: Partial<Page> = {}, config: object = {}, given = facts({ site })) =>
  archiveTitle(aConfig(config), aPage({ kind: 'archive', ...page }), given)

describe('the title of the archives', () => {
  test('is their name in the menu', () => {
    expect(archive({}, { menu: { Home: '/', Timeline: '/archives/ || fas fa-archive' } })).toBe('Timeline')
    expect(archive({}, { menu: { 'More || fas fa-list': { Timeline: '/archives/' } } })).toBe('Timeline')
  })

  test('is found in the folder that the blog gives them', () => {
    const elsewhere = facts({ site: aSite({ blog: { archiveDir: 'timeline/' } }) })
    expect(archive({}, { menu: { Old: '/archives/', Timeline: '/timeline/' } }, elsewhere)).toBe('Timeline')
  })

  test('is a plain word when the menu does not lead there', () => {
    expect(archive({}, { menu: { Home: '/' } })).toBe('page.archives')
  })

  test('is not the name of another site, or of a part of the archives', () => {
    expect(archive({}, { menu: { Friend: 'https://example.org/archives/', Last: '/archives/2023/' } })).toBe(
      'page.archives',
    )
  })

  test('is the year, the month or the day', () => {
    expect(archive({ year: 2024 })).toBe('2024')
    expect(archive({ year: 2024, month: 3 })).toBe('2024-03-01 as MMMM YYYY')
    expect(archive({ year: 2024, month: 3, day: 10 })).toBe('2024-03-10')
  })

  test('writes a month like the card of archives', () => {
    expect(archive({ year: 2024, month: 3 }, { aside: { card_archives: { format: 'YYYY/MM' } } })).toBe(
      '2024-03-01 as YYYY/MM',
    )
  })
})
