import { describe, expect, test } from 'vitest'
import { structuredData } from '../../../../src/pages/head/structured-data'
import type { PageFacts } from '../../../../src/site/facts'
import type { Page } from '../../../../src/site/page'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPage, aPost, aSite } from '../../../fixtures/site'

const words = {
  title: 'Title',
  description: 'Words',
  canonical: 'https://example.com/x/',
  image: { url: 'https://example.com/img/a.png', width: 3, height: 2 },
}
const graph = (page: Partial<Page>, config: object = {}, given: Partial<PageFacts> = {}) =>
  structuredData(aConfig(config), aPage(page), words, facts(given))?.['@graph'] ?? []
const one = (type: string, ...given: Parameters<typeof graph>) =>
  graph(...given).find(thing => thing['@type'] === type)

describe('a post', () => {
  test('is told with all that search engines ask for', () => {
    const post = aPost({ date: '2024-01-01', updated: '2024-02-01', tags: ['css', 'pug'] })
    expect(one('BlogPosting', { post }, {}, { language: 'zh-TW' })).toEqual({
      '@type': 'BlogPosting',
      headline: 'Title',
      description: 'Words',
      url: 'https://example.com/x/',
      image: ['https://example.com/img/a.png'],
      datePublished: '2024-01-01T12:00:00.000Z',
      dateModified: '2024-02-01T12:00:00.000Z',
      author: [{ '@type': 'Person', name: 'Ada', url: 'https://example.com/' }],
      keywords: ['css', 'pug'],
      inLanguage: 'zh-TW',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.com/x/' },
    })
  })

  test('is by whom the author, the config or the blog names, in this order', () => {
    const config = { post_copyright: { author_href: 'https://ada.example/' } }
    const copyright = { shown: true, author: 'Eve', authorHref: 'https://eve.example/' }
    const author = (post: Page['post']) => one('BlogPosting', { post }, config)
    expect(author(aPost())).toMatchObject({ author: [{ name: 'Ada', url: 'https://ada.example/' }] })
    expect(author(aPost({ copyright: { ...copyright, authorHref: '/about/' } }))).toMatchObject({
      author: [{ url: 'https://example.com/about/' }],
    })
    expect(author(aPost({ copyright }))).toMatchObject({
      author: [{ name: 'Eve', url: 'https://eve.example/' }],
    })
  })
})

describe('the way to a page', () => {
  const way = (...given: Parameters<typeof graph>) => {
    const list = one('BreadcrumbList', ...given) as { itemListElement: { name: string; item: string }[] }
    return list.itemListElement.map(({ name, item }) => `${name} ${item}`)
  }
  const here = 'Title https://example.com/x/'
  const home = 'Notes https://example.com/'

  test('counts its steps', () => {
    expect(one('BreadcrumbList', {})).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Notes', item: 'https://example.com/' },
        { '@type': 'ListItem', position: 2, name: 'Title', item: 'https://example.com/x/' },
      ],
    })
  })

  test('leads through the first categories of a post', () => {
    const post = aPost({ categories: ['Code/Hexo', 'Life'] })
    expect(way({ post })).toEqual([
      home,
      'Code https://example.com/categories/code/',
      'Hexo https://example.com/categories/code/hexo/',
      here,
    ])
  })

  test('leads through the categories around a category', () => {
    const site = aSite({ posts: [aPost({ categories: ['Code/Hexo'] })] })
    const of = (path: string) => way({ kind: 'category', path }, {}, { site })
    expect(of('categories/code/hexo/')).toEqual([home, 'Code https://example.com/categories/code/', here])
    expect(of('categories/code/')).toEqual([home, here])
    expect(of('categories/code/page/2/')).toEqual([home, here])
  })

  test('leads through the archives to a month', () => {
    expect(way({ kind: 'archive', year: 2024, month: 3 })).toEqual([
      home,
      'page.archives https://example.com/archives/',
      here,
    ])
    expect(way({ kind: 'archive' })).toEqual([home, here])
  })

  test('leads straight to a tag', () => expect(way({ kind: 'tag', term: 'css' })).toEqual([home, here]))
})

describe('the home page', () => {
  test('tells the names of the site', () => {
    const site = aSite({ blog: { subtitle: 'by Ada' } })
    expect(
      graph({ kind: 'home' }, { structured_data: { alternate_name: ['N', 'Notes'] } }, { site }),
    ).toEqual([
      {
        '@type': 'WebSite',
        name: 'Notes',
        alternateName: ['N', 'by Ada', 'example.com'],
        url: 'https://example.com/',
        inLanguage: 'en',
      },
    ])
  })

  test('tells them once', () => {
    const list = { current: 2, total: 3, base: '', format: 'page/%d/' }
    expect(graph({ kind: 'home', list })).toEqual([])
  })
})

test.each([false, { enable: false }])('nothing is told with structured_data: %j', structured_data => {
  expect(structuredData(aConfig({ structured_data }), aPage(), words, facts())).toBeUndefined()
})

test('nothing is told of a page that is not there', () => expect(graph({ kind: '404' })).toEqual([]))
