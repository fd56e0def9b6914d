import { expect, test } from 'vitest'
import { globalConfig, pageConfig, servesScripts } from '../../../../src/pages/browser/global-config'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPage, aSite } from '../../../fixtures/site'

test('tells scripts what Butterfly would', () =>
  expect(globalConfig(aConfig(), facts())).toMatchObject({
    root: '/',
    runtime: '',
    lightbox: 'null',
    Snackbar: undefined,
    relativeDate: { homepage: false, post: false },
    highlight: { highlightCopy: true, highlightLang: true, highlightHeightLimit: false },
    percent: { toc: true, rightside: false },
  }))

test('tells of search, conversion and copy notice where they are on', () => {
  const config = { search: { use: 'local_search' }, translate: { enable: true }, copy: { copyright: true } }
  expect(globalConfig(aConfig(config), facts())).toMatchObject({
    localSearch: { top_n_per_article: 1, languages: { hits_empty: 'search.local_search.hits_empty' } },
    translate: { defaultEncoding: 2 },
    copyright: { limitCount: 150, languages: { author: 'copy_copyright.author' } },
    algolia: undefined,
  })
})

test('tells where a plugin puts an index for scripts that search by themselves', () => {
  const pathOf = (given?: object) =>
    globalConfig(aConfig({ search: { use: 'local_search' } }), facts(given)).localSearch?.path
  const site = aSite()
  expect(pathOf({ site: { ...site, blog: { ...site.blog, searchFile: 'search.xml' } } })).toBe('/search.xml')
  expect(pathOf()).toBeUndefined()
})

test('has the words of messages only where the blog shows some', () =>
  expect(globalConfig(aConfig({ snackbar: { enable: true } }), facts()).Snackbar).toMatchObject({
    day_to_night: 'Snackbar.day_to_night',
    position: 'bottom-left',
  }))

test('tells what kind of page is shown', () => {
  const config = aConfig({ code_blocks: { shrink: true } })
  expect(pageConfig(config, aPage({ kind: 'tags', title: 'All' }), false, facts())).toEqual({
    title: 'All',
    isHighlightShrink: true,
    isToc: false,
    pageType: 'page',
  })
})

test('the front-matter says whether code starts closed', () =>
  expect(pageConfig(aConfig(), aPage({ kind: 'page', codeClosed: true }), false, facts())).toMatchObject({
    isHighlightShrink: true,
  }))

test('is there for blogs that may bring scripts', () => {
  expect(servesScripts({ mayHold: markup => '<script src="a.js">'.includes(markup) })).toBe(true)
  expect(servesScripts({ mayHold: () => false })).toBe(false)
})
