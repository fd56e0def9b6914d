import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import stylus from 'stylus'
import { describe, expect, test } from 'vitest'
import { MARKS, usedRules } from '../../../../src/pages/needed/spare-rules'
import type { Contents } from '../../../../src/site/contents'
import { aConfig } from '../../../fixtures/facts'

const nothing: Contents = {
  holds: () => false,
  mayHold: () => false,
  onEveryPage: () => false,
  says: () => false,
  speaks: () => false,
}
const used = (css: string, config: object = {}, contents: Partial<Contents> = {}) =>
  usedRules(aConfig(config), { ...nothing, ...contents })(css)

describe('a blog does without the rules', () => {
  test.each<[string, string, object]>([
    ['of a sidebar on the left', '.layout.aside-left{a:b}', { aside: { position: 'left' } }],
    ['of columns in the footer', '.footer-flex-item{a:b}', { footer: { nav: [{ content: [] }] } }],
    ['of numbers of readers', '.post-meta-pv-cv:has(>span:empty){a:b}', { busuanzi: { page_pv: true } }],
    ['of the other classes of a highlighter', 'pre .hljs-name{a:b}', {}],
  ])('%s, unless it has that', (_, css, config) => {
    expect(used(css)).toBe('')
    expect(used(css, config, { mayHold: () => true })).toBe(css)
  })

  test.each<[string, object]>([
    ['.card-announcement a', { aside: { card_announcement: { enable: false } } }],
    ['#card-info-btn', { aside: { card_author: { enable: false } } }],
    ['.post-copyright__type a', { post_copyright: { enable: false } }],
    ['.relatedPosts-list', { related_post: { enable: false } }],
    ['.social-share-icon', { share: { use: false } }],
  ])('of %s where its config turns that off', (selector, off) => {
    const css = `${selector}{a:b}`
    expect([used(css), used(css, off)]).toEqual([css, ''])
  })

  test('of the buttons of authors alone', () => {
    const css = 'button:where(:not([class]):not(.tab-to-top *)){a:b}button,input{c:d}'
    expect(used(css)).toBe('button,input{c:d}')
    expect(used(css, {}, { mayHold: markup => '<button>'.includes(markup) })).toBe(css)
  })

  test('of lines between texts, unless a text has one', () => {
    const css = '.custom-hr,#article-container hr:before{a:b}'
    expect(used(css)).toBe('')
    expect(used(css, {}, { mayHold: markup => '<hr>'.includes(markup) })).toBe(css)
  })
})

test.each([
  [':root:lang(zh-TW){a:b}', 'zh-TW'],
  ['h2:lang(zh),h3:lang(zh){a:b}', 'zh-hant-TW'],
  ["[dir='rtl'] #card-toc{a:b}", 'ar'],
])('the rule %s is kept for pages in %s alone', (css, language) => {
  expect(used(css)).toBe('')
  expect(used(css, {}, { speaks: isSuch => isSuch(language) })).toBe(css)
})

test('what a selector excludes, and longer names, are no reason to leave a rule out', () => {
  for (const css of ['a:not(.aside-left){b:c}', '.aside-leftover{b:c}', '.three{b:c}', '#hr{b:c}'])
    expect(used(css)).toBe(css)
})

test('every mark stands in a style sheet', () => {
  const folder = join(import.meta.dirname, '../../../../source/css')
  const sheets = ['index', 'inner', 'overview', 'code', 'comments', 'reward', 'cards'].map(name => {
    const path = join(folder, `_${name}.styl`)
    return stylus(readFileSync(path, 'utf8')).set('filename', path).set('include css', true).render()
  })
  const css = sheets.join('')
  const marks = MARKS.flatMap(([marks]) => marks.split(' '))
  expect(marks.filter(mark => !css.includes(mark))).toEqual([])
})
