import { describe, expect, test } from 'vitest'
import { hasSidebar, sidebarView } from '../../../../src/pages/frame/sidebar'
import { busuanziScript } from '../../../../src/pages/services/counters'
import { cards } from '../../../../src/parts/cards'
import { aConfig, facts } from '../../../fixtures/facts'
import { printing } from '../../../fixtures/print'
import { aPage, aPost, aSite } from '../../../fixtures/site'

const post = aPost({ tags: ['css'], categories: ['Code'] })
const site = aSite({ posts: [post] })

/** Prints the name of a part that has something to show. */
const printPart = (template: string, view: () => object | undefined) =>
  view() && template.replace('cards/', '')
const print = printing(printPart)

const names = (aside: object = {}, page = aPage(), given = facts({ site })) => {
  const view = sidebarView(aConfig({ aside }), page, given, print)
  return view && { top: view.top.map(({ html }) => html), sticky: view.sticky.map(({ html }) => html) }
}

describe('the sidebar', () => {
  test('shows the author and the announcement, and below them what sticks to the screen', () => {
    expect(names()).toEqual({
      top: ['author', 'announcement'],
      sticky: ['recent-posts', 'categories', 'tags', 'archives', 'website-info'],
    })
  })

  test('shows fewer cards beside a post', () => {
    expect(names({}, aPage({ post }))).toEqual({ top: ['author', 'announcement'], sticky: ['recent-posts'] })
  })

  test('shows the series of a post above the recent posts', () => {
    const part = aPost({ title: 'Part', series: 'Tour' })
    const given = facts({ site: aSite({ posts: [post, part] }) })
    expect(names({}, aPage({ post: part }), given)?.sticky).toEqual(['post-series', 'recent-posts'])
  })

  test('shows the advertisement below the recent posts', () => {
    const config = aConfig({ ad: { aside: '<b>Buy</b>' } })
    const sticky = (page = aPage()) =>
      sidebarView(config, page, facts({ site }), print)?.sticky.map(({ html }) => html)
    expect(sticky()?.slice(0, 2)).toEqual(['recent-posts', 'ad'])
    expect(sticky(aPage({ post }))).toEqual(['recent-posts', 'ad'])
  })

  test('leaves out cards that are off, or that have nothing to show', () => {
    expect(names({ card_author: { enable: false }, card_tags: false })).toMatchObject({
      top: ['announcement'],
    })
    expect(names({}, aPage(), facts())?.sticky).toEqual(['website-info'])
  })

  test('puts cards with a lower sort_order first', () => {
    expect(
      names({
        card_webinfo: { sort_order: -1 },
        card_recent_post: { sort_order: 2 },
        card_tags: { sort_order: '1' },
      })?.sticky,
    ).toEqual(['website-info', 'categories', 'archives', 'tags', 'recent-posts'])
  })

  test('keeps the author on top whatever the order', () => {
    expect(names({ card_webinfo: { sort_order: -100 } })?.top).toEqual(['author', 'announcement'])
  })

  test('prints every card under a key of the config', () => {
    const view = sidebarView(aConfig(), aPage(), facts({ site }), print)
    const keys = [...(view?.top ?? []), ...(view?.sticky ?? [])].map(({ key }) => key)
    expect(Object.keys(cards)).toEqual(expect.arrayContaining(keys))
  })

  test('tells the cards whether lists show covers and visitors are counted', () => {
    const views: object[] = []
    const keep = (_: string, view: () => object | undefined) => {
      views.push(view() ?? {})
      return undefined
    }
    const config = aConfig({ busuanzi: { site_uv: true }, CDN: { option: { busuanzi: '/counter.js' } } })
    sidebarView(config, aPage(), facts({ site }), printing(keep))
    expect(views).toContainEqual(expect.objectContaining({ counter: '/counter.js' }))
  })

  test('asks the public counter where the address of another one is blank', () => {
    const config = aConfig({ CDN: { option: { busuanzi: '' } } })
    expect(busuanziScript(config, path => path)).toMatch(/^https:\/\/busuanzi\./)
  })
})

describe('beside the cards', () => {
  const widget = { name: 'Own', icon: undefined, html: '<p></p>', className: undefined, id: undefined }
  const widgets = { top: [{ ...widget, order: 0 }], bottom: [{ ...widget, order: -1 }] }
  const withWidgets = facts({ site: aSite({ posts: [post], data: { widgets } }) })

  test('the widgets of the blog stand below the first cards and among the others', () => {
    const shown = names({}, aPage(), withWidgets)
    expect(shown?.top).toEqual(['author', 'announcement', 'widget'])
    expect(shown?.sticky.slice(0, 2)).toEqual(['widget', 'recent-posts'])
  })

  test('a post has those at the top alone', () => {
    expect(names({}, aPage({ post }), withWidgets)).toEqual({
      top: ['author', 'announcement', 'widget'],
      sticky: ['recent-posts'],
    })
  })

  test('an advertisement follows the recent posts', () => {
    const view = sidebarView(aConfig({ ad: { aside: '<b>Buy</b>' } }), aPage(), facts({ site }), print)
    expect(view?.sticky.map(({ html }) => html).slice(0, 3)).toEqual(['recent-posts', 'ad', 'categories'])
  })
})

describe('a page has the sidebar', () => {
  const has = (aside: object, page: Parameters<typeof aPage>[0]) =>
    hasSidebar(aConfig({ aside }), aPage(page))

  test('unless it is off, or the page does not want it', () => {
    expect(has({}, {})).toBe(true)
    expect(has({ enable: false }, {})).toBe(false)
    expect(has({}, { aside: false })).toBe(false)
    expect(names({ enable: false })).toBeUndefined()
  })

  test.each(['archive', 'tag', 'category'] as const)('unless display.%s is off', kind => {
    expect(has({ display: { [kind]: false } }, { kind })).toBe(false)
    expect(has({ display: { [kind]: false } }, { kind: 'home' })).toBe(true)
  })
})
