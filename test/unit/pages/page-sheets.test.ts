import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type BlogMarks, innerParts, neededSheets, pageSheets, shownOn } from '../../../src/pages/page-sheets'
import type { Page } from '../../../src/site/page'
import type { Site } from '../../../src/site/site'
import { aConfig } from '../../fixtures/facts'
import { aPage, aSite } from '../../fixtures/site'

const nothing: BlogMarks = { onEveryPage: () => false, icons: [] }

const sheetsOf = (page: Partial<Page>, config: object = {}, marks = nothing, site = aSite()) =>
  neededSheets(shownOn(aPage(page), site, marks), aConfig(config), marks.icons)

describe('a page loads besides', () => {
  test.each<[string, Partial<Page>, string[]]>([
    ['nothing, with a plain text', { html: '<p>Hello</p>' }, []],
    ['the cards, on the home page', { kind: 'home' }, ['cards']],
    ['the lists, in an archive', { kind: 'archive' }, ['lists']],
    ['the lists, on the page of friends', { kind: 'link' }, ['lists']],
    ['the lists, where a post shows friends', { html: '<div class="flink">' }, ['lists']],
    ['the code, with a block of it', { html: '<pre><code>a</code></pre>' }, ['code']],
    ['the tags, with a note', { html: '<div class="note info">' }, ['tags']],
    ['the tags, with a colour of its own', { html: '<b class="tint-red-">' }, ['tags']],
    ['the tags, with an alert', { html: '<blockquote class="alert alert-tip">' }, ['tags']],
    ['the figures, with a diagram', { html: '<div class="mermaid-wrap">' }, ['figures']],
  ])('%s', (_, page, sheets) => expect(sheetsOf(page)).toEqual(sheets))

  test('the cards, on a tag that looks like the home page', () =>
    expect(sheetsOf({ kind: 'tag' }, { tag_ui: 'index' })).toEqual(['cards']))

  test('what the moments show', () => {
    const site = { ...aSite(), moments: [{ html: '<pre>' }] as unknown as Site['moments'] }
    expect(sheetsOf({ kind: 'shuoshuo' }, {}, nothing, site)).toEqual(['code', 'lists'])
  })

  test('what the frame of every page shows', () => {
    const marks = { ...nothing, onEveryPage: (markup: string) => '<a class="btn-beautify">'.includes(markup) }
    expect(sheetsOf({ kind: 'home' }, {}, marks)).toEqual(['cards', 'tags'])
  })

  test('the icons that authors wrote, where they stand', () => {
    const marks = { ...nothing, icons: ['fas fa-leaf'] }
    expect(sheetsOf({ html: '<i class="fas fa-leaf">' }, {}, marks)).toEqual(['icons'])
    expect(sheetsOf({ html: 'Nothing' }, {}, marks)).toEqual([])
  })

  test.each<[string, Partial<Page>]>([
    ['encrypted', { encrypted: true }],
    [
      'read in the browser',
      { kind: 'shuoshuo', entries: { url: '/notes.json', random: false, limit: undefined } },
    ],
  ])('everything, where the content is %s', (_, page) =>
    expect(sheetsOf(page, {}, { ...nothing, icons: ['fas fa-leaf'] })).toEqual(
      expect.arrayContaining(['code', 'tags', 'figures', 'icons']),
    ),
  )
})

describe('the style sheets at the top of source/css', () => {
  const CHOSEN_ELSEWHERE = ['index', 'inner', 'search', 'pictures', 'lightbox', 'formulas', 'tokens']
  const files = readdirSync(join(import.meta.dirname, '../../../source/css'))
    .filter(name => name.endsWith('.styl'))
    .map(name => name.replace(/^_|\.styl$/g, ''))

  test('all have a rule that says who loads them', () =>
    expect(files.filter(name => !CHOSEN_ELSEWHERE.includes(name)).sort()).toEqual(
      [...Object.keys(pageSheets).filter(name => name !== 'icons'), ...Object.keys(innerParts)].sort(),
    ))
})
