import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type BlogMarks,
  hasText,
  innerParts,
  neededSheets,
  pageSheets,
  shownOn,
} from '../../../../src/pages/needed/page-sheets'
import type { Page } from '../../../../src/site/page'
import type { Site } from '../../../../src/site/site'
import { aConfig } from '../../../fixtures/facts'
import { aPage, aSite } from '../../../fixtures/site'

const nothing: BlogMarks = { onEveryPage: () => false, icons: [] }

const sheetsOf = (page: Partial<Page>, config: object = {}, marks = nothing, site = aSite()) =>
  neededSheets(shownOn(aPage(page), site, marks), aConfig(config), marks.icons)

describe('a page loads besides', () => {
  test.each<[string, Partial<Page>, string[]]>([
    ['nothing, in a post with a plain text', { kind: 'post', html: '<p>Hello</p>' }, []],
    ['the overview, on any other page', { html: '<p>Hello</p>' }, ['overview']],
    ['the cards, on the home page', { kind: 'home' }, ['cards', 'overview']],
    ['its own, in an archive', { kind: 'archive' }, ['overview', 'archive']],
    [
      'that of archives, where a post shows such a list',
      { kind: 'post', html: '<div class="article-sort">' },
      ['archive'],
    ],
    ['the terms, on the page of tags', { kind: 'tags' }, ['overview', 'terms']],
    ['the friends, on their page', { kind: 'link' }, ['overview', 'links']],
    ['the friends, where a post shows some', { kind: 'post', html: '<div class="flink">' }, ['links']],
    ['its own, where nothing is found', { kind: '404' }, ['lost']],
    ['the code, with a block of it', { kind: 'post', html: '<pre><code>a</code></pre>' }, ['code']],
    ['the tags, with a note', { kind: 'post', html: '<div class="note info">' }, ['tags']],
    ['the tags, with a colour of its own', { kind: 'post', html: '<b class="tint-red-">' }, ['tags']],
    ['the tags, with an alert', { kind: 'post', html: '<blockquote class="alert alert-tip">' }, ['tags']],
    ['the figures, with a diagram', { kind: 'post', html: '<div class="mermaid-wrap">' }, ['figures']],
    ['the formulas, with one', { kind: 'post', html: '<math><mi>x</mi></math>' }, ['formulas']],
  ])('%s', (_, page, sheets) => expect(sheetsOf(page)).toEqual(sheets))

  test('the cards, on a tag that looks like the home page', () =>
    expect(sheetsOf({ kind: 'tag' }, { tag_ui: 'index' })).toEqual(['cards', 'overview']))

  test('what the moments show', () => {
    const site = { ...aSite(), moments: [{ html: '<pre>' }] as unknown as Site['moments'] }
    expect(sheetsOf({ kind: 'shuoshuo' }, {}, nothing, site)).toEqual(['overview', 'code', 'moments'])
  })

  test('what the frame of every page shows', () => {
    const marks = { ...nothing, onEveryPage: (markup: string) => '<a class="btn-beautify">'.includes(markup) }
    expect(sheetsOf({ kind: 'home' }, {}, marks)).toEqual(['cards', 'overview', 'tags'])
  })

  test('the icons that authors wrote, where they stand', () => {
    const marks = { ...nothing, icons: ['fas fa-leaf'] }
    expect(sheetsOf({ kind: 'post', html: '<i class="fas fa-leaf">' }, {}, marks)).toEqual(['icons'])
    expect(sheetsOf({ kind: 'post', html: 'Nothing' }, {}, marks)).toEqual([])
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

describe('the sheet of texts', () => {
  const comments = {
    comments: { use: ['Artalk'] },
    artalk: { server: 'https://talk.example', site: 'Notes' },
  }

  test.each<[string, Partial<Page>, object, boolean]>([
    ['is loaded by posts', { kind: 'post' }, {}, true],
    ['is loaded by the page of friends', { kind: 'link' }, {}, true],
    ['is of no use to the home page', { kind: 'home' }, {}, false],
    ['is of no use to archives', { kind: 'archive' }, {}, false],
    ['is of no use to the page of tags', { kind: 'tags' }, {}, false],
    ['is loaded by the page of tags where readers can comment on it', { kind: 'tags' }, comments, true],
  ])('%s', (_, page, config, loaded) => expect(hasText(aConfig(config), aPage(page))).toBe(loaded))
})

describe('the style sheets at the top of source/css', () => {
  const CHOSEN_ELSEWHERE = ['index', 'inner', 'search', 'pictures', 'lightbox', 'tokens']
  const files = readdirSync(join(import.meta.dirname, '../../../../source/css'))
    .filter(name => name.endsWith('.styl'))
    .map(name => name.replace(/^_|\.styl$/g, ''))

  test('all have a rule that says who loads them', () =>
    expect(files.filter(name => !CHOSEN_ELSEWHERE.includes(name)).sort()).toEqual(
      [...Object.keys(pageSheets).filter(name => name !== 'icons'), ...Object.keys(innerParts)].sort(),
    ))
})

test('a sheet that the blog does not have is not looked for', () => {
  const shown = { holds: () => true, kinds: ['post'] as const }
  expect(neededSheets(shown, aConfig({}), [], ['code'])).toEqual(['code'])
})
