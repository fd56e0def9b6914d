import { describe, expect, test } from 'vitest'
import { type TocEntry, tocView } from '../../../../src/pages/post/toc'
import { readContent } from '../../../../src/site/content'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPage, aPost } from '../../../fixtures/site'

const TEXT = '<h2 id="a">A</h2><h3 id="b">B</h3><h4 id="c">C</h4><h3 id="d">D</h3><h2 id="e">E</h2>'
const ofPost = aPage({ post: aPost() })

const view = (toc: object = {}, page = ofPost, html = TEXT, config: object = {}) =>
  tocView(
    aConfig({ toc, ...config }),
    page,
    readContent(html, () => undefined),
    facts(),
  )

/** Each entry in a line: two blanks for each level of the list, its number and its text. */
const lines = (entries: readonly TocEntry[] = [], indent = ''): string[] =>
  entries.flatMap(({ number, html, children }) => [
    `${indent}${[number, html].filter(Boolean).join(' ')}`,
    ...lines(children, `${indent}  `),
  ])
const drawn = (...given: Parameters<typeof view>) => lines(view(...given)?.entries)

describe('the table of contents', () => {
  test('puts headings below those that rank higher, and numbers them', () => {
    expect(drawn()).toEqual(['1. A', '  1.1. B', '    1.1.1. C', '  1.2. D', '2. E'])
  })

  test('leads to the headings and knows their rank', () => {
    expect(view()?.entries[0]).toMatchObject({ level: 2, href: '#a', children: [{ level: 3 }, { level: 3 }] })
  })

  test('can do without numbers, for the site or for one post', () => {
    expect(drawn({ number: false })[1]).toBe('  B')
    expect(drawn({}, { ...ofPost, toc: { number: false } })[1]).toBe('  B')
    expect(drawn({ number: false }, { ...ofPost, toc: { number: true } })[1]).toBe('  1.1. B')
  })

  test('bears with levels that are left out, and with a text that begins low', () => {
    const html = '<h4 id="a">A</h4><h2 id="b">B</h2><h6 id="c">C</h6><h3 id="d">D</h3>'
    expect(drawn({}, ofPost, html)).toEqual(['1. A', '2. B', '  2.1. C', '  2.2. D'])
  })

  test('does not number what the author wants unnumbered', () => {
    const html = '<h2 id="a" data-toc-unnumbered="true">A</h2><h3 id="b">B</h3><h2 id="c">C</h2>'
    expect(drawn({}, ofPost, html)).toEqual(['A', '  B', '1. C'])
  })

  test('leads to headings whose id has a sign of percent', () => {
    expect(view({}, ofPost, '<h2 id="100%">A</h2>')?.entries[0]?.href).toBe('#100%25')
  })

  test('tells whether all levels are open and whether it says how much is read', () => {
    expect(view()).toMatchObject({ expanded: false, percent: true, headline: 'aside.card_toc' })
    expect(view({ expand: true, scroll_percent: false })).toMatchObject({ expanded: true, percent: false })
    expect(view({ expand: true }, { ...ofPost, toc: { expand: false } })?.expanded).toBe(false)
  })

  test('can stand alone in the sidebar of a post, not of a page', () => {
    expect(view()?.alone).toBe(false)
    expect(view({ style_simple: true })?.alone).toBe(true)
    expect(view({}, { ...ofPost, toc: { simple: true } })?.alone).toBe(true)
    expect(view({ page: true, style_simple: true }, aPage())?.alone).toBe(false)
  })
})

describe('there is a table of contents', () => {
  test('on posts, unless that is off', () => {
    expect(view({ post: false })).toBeUndefined()
    expect(view({}, { ...ofPost, toc: { shown: false } })).toBeUndefined()
    expect(view({ post: false }, { ...ofPost, toc: { shown: true } })).toBeDefined()
  })

  test('on pages that are asked for one', () => {
    expect(view({}, aPage())).toBeUndefined()
    expect(view({ page: true }, aPage())).toBeDefined()
    expect(view({}, aPage({ toc: { shown: true } }))).toBeDefined()
    expect(view({}, aPage({ kind: 'link', toc: { shown: true } }))).toBeDefined()
    expect(view({ page: true }, aPage({ kind: 'tags' }))).toBeUndefined()
  })

  test('only with headings and with a sidebar', () => {
    expect(view({}, ofPost, '<p>No headings</p>')).toBeUndefined()
    expect(view({}, { ...ofPost, aside: false })).toBeUndefined()
    expect(view({}, ofPost, TEXT, { aside: { enable: false } })).toBeUndefined()
  })

  test('that is empty as long as the text is locked', () => {
    const locked = { ...ofPost, encrypted: true }
    expect(view({}, locked)).toMatchObject({ locked: true, entries: [] })
    expect(view({}, locked, '<p>Enciphered</p>')).toMatchObject({ locked: true, entries: [] })
  })
})
