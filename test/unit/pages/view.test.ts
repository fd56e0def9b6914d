import { describe, expect, test } from 'vitest'
import { pageView } from '../../../src/pages/view'
import type { Page } from '../../../src/site/page'
import { aConfig, assets, facts } from '../../fixtures/facts'
import { printing } from '../../fixtures/print'
import { aPage, aPost, aSite, image } from '../../fixtures/site'

const post = aPost({ title: 'Hello', html: '<p>Text</p>' })
const site = aSite({ posts: [post] })
const printPart = (template: string, part: () => object | undefined) => part() && template

const view = (page: Partial<Page> = {}, config: object = {}) =>
  pageView(aConfig(config), aPage(page), facts({ site }), assets, printing(printPart))

describe('the colour scheme', () => {
  test('starts light and can be switched', () => {
    expect(view().scheme).toMatchObject({ initial: 'light', switchable: true, auto: undefined })
    expect(view({}, { display_mode: 'dark', darkmode: { enable: false } }).scheme).toMatchObject({
      initial: 'dark',
      switchable: false,
    })
  })

  test('can follow the system or the hour', () => {
    expect(view({}, { darkmode: { autoChangeMode: 1 } }).scheme.auto).toBe('1')
    expect(view({}, { darkmode: { autoChangeMode: 2, start: 0, end: 20 } }).scheme).toMatchObject({
      auto: '2',
      lightHours: '0-20',
    })
  })

  test('is light from 6 to 18 when the config names no hours', () => {
    expect(view({}, { darkmode: { autoChangeMode: 2 } }).scheme.lightHours ?? '6-18').toBe('6-18')
    expect(view({}, { darkmode: { autoChangeMode: 2, end: 20 } }).scheme.lightHours).toBe('6-20')
  })
})

describe('the direction', () => {
  const of = (language: string) =>
    pageView(aConfig(), aPage(), facts({ site, language }), assets, printing(printPart))

  test('of some languages is from right to left', () => {
    expect(of('ar')).toMatchObject({ language: 'ar', direction: 'rtl' })
    expect(of('zh-TW').direction).toBeUndefined()
  })
})

describe('the menu', () => {
  test('and its drawer are there when there is something in them', () => {
    expect(view().drawer).toBeUndefined()
    expect(view().header.menus).toBeUndefined()
    expect(view({}, { menu: { Home: '/' } })).toMatchObject({
      drawer: 'frame/drawer',
      header: { menus: 'frame/menus' },
    })
  })
})

describe('the body', () => {
  test.each<[Partial<Page>, string]>([
    [{ post }, 'post'],
    [{ kind: 'home' }, 'page'],
    [{ kind: 'tags', type: 'tags' }, 'page type-tags'],
    [{ kind: 'page', type: 'about' }, 'page type-about'],
  ])('of %j has the class %s', (page, name) => {
    expect(view(page).body.class).toBe(name)
  })
})

describe('the header', () => {
  test('has the words of its kind over the top image', () => {
    expect(view({ kind: 'home' }).header.hero).toMatchObject({ home: { title: 'Notes' } })
    expect(view({ post }).header.hero).toMatchObject({ post: { title: 'Hello' } })
    expect(view({ title: 'About' }).header.hero).toEqual({ page: { title: 'About' } })
  })

  test('can be fixed', () => {
    expect(view().header.class).toBe('not-home-page')
    expect(view({}, { nav: { fixed: true } }).header.class).toBe('not-home-page fixed')
  })

  test('makes room for the title on posts only', () => {
    expect(view({ post }).header.siteName.postTitle).toBe('Hello')
    expect(view({ title: 'About' }).header.siteName.postTitle).toBeUndefined()
  })

  test('shows the first line of the subtitle when it is on', () => {
    const subtitle = (config: object) => view({ kind: 'home' }, { subtitle: config }).header.hero
    expect(subtitle({ enable: true, sub: ['One', 'Two'] })).toMatchObject({
      home: { subtitle: { text: 'One' } },
    })
    expect(subtitle({ enable: false, sub: ['One'] })).toMatchObject({ home: { subtitle: undefined } })
  })

  test('without a top image leaves its words to the content', () => {
    const { header, main } = view({ post }, { disable_top_img: true })
    expect(header).toMatchObject({ hero: undefined, picture: undefined, class: 'not-top-img' })
    expect(main).toMatchObject({ info: { title: 'Hello' } })
  })
})

/** What becomes an `h1`. */
function headings(page: Partial<Page>, config: object) {
  const { header, main } = view(page, config)
  const inMain = [('title' in main && main.title) || [], ('info' in main && main.info?.title) || []].flat()
  return [header.hero ? 'hero' : [], header.hiddenTitle ?? [], inMain].flat()
}

describe.each([
  ['with', {}],
  ['without', { disable_top_img: true }],
])('%s top images', (_, config) => {
  test.each<Partial<Page>>([
    { kind: 'home' },
    { post },
    { kind: 'page', title: 'About' },
    { kind: 'page', title: undefined },
    { kind: 'archive' },
    { kind: 'tag', term: 'css' },
    { kind: 'category', term: 'Code' },
    { kind: 'tags', title: 'Tags' },
    { kind: 'tags', title: undefined },
    { kind: 'categories', title: 'Categories' },
  ])('there is one main heading on $kind', page => {
    expect(headings(page, config)).toHaveLength(1)
  })
})

describe('what stands beside the sidebar', () => {
  test.each<[Partial<Page>, string]>([
    [{ kind: 'home' }, 'list'],
    [{ post }, 'post'],
    [{ kind: 'page' }, 'html'],
    [{ kind: 'archive' }, 'archive'],
    [{ kind: 'tag', term: 'css' }, 'archive'],
    [{ kind: 'category', term: 'Code' }, 'archive'],
    [{ kind: 'tags' }, 'tags'],
    [{ kind: 'categories' }, 'categories'],
  ])('on %j is its %s', (page, key) => {
    expect(view(page).main).toHaveProperty(key)
  })

  test.each<[Partial<Page>, object]>([
    [{ kind: 'tag', term: 'css' }, { tag_ui: 'index' }],
    [{ kind: 'category', term: 'Code' }, { category_ui: 'index' }],
  ])('can be cards like those of home: %j', (page, config) => {
    expect(view(page, config).main).toHaveProperty('list')
  })

  test('knows where the sidebar is', () => {
    expect(view({}, { aside: { position: 'left', mobile: false } }).main).toMatchObject({
      withoutSidebar: false,
      sidebarLeft: true,
      phoneSidebar: false,
    })
    expect(view({ aside: false })).toMatchObject({ main: { withoutSidebar: true }, sidebar: undefined })
  })
})

describe('the page', () => {
  test('has its backgrounds behind it', () => {
    const background = ['/img/a.png', '/img/b.png']
    expect(view({}, { background }).backgrounds.map(({ src }) => src)).toEqual(background)
    expect(view({}, { background }).scheme.backgrounds).toBe(2)
    expect(view().backgrounds).toEqual([])
    expect(view().scheme.backgrounds).toBeUndefined()
  })

  test('may repeat its top image in the footer', () => {
    expect(view({ topImage: image('a.png') }, { footer_img: true }).footer.picture).toEqual({
      src: '/img/a.png',
    })
  })

  test('tells the browser its words without ending the script', () => {
    const given = facts({ site, t: () => '</script><script>' })
    const printJson = (_: string, part: () => object | undefined) =>
      (part() as { json?: string } | undefined)?.json
    const { clientData = '' } = pageView(aConfig(), aPage(), given, assets, printing(printJson))
    expect(clientData).not.toContain('<')
    expect(JSON.parse(clientData)).toMatchObject({ words: { just: '</script><script>' } })
  })

  test('ends with what the config injects', () => {
    expect(view({}, { inject: { bottom: ['<i>1</i>', '<i>2</i>'] } }).inject).toEqual([
      '<i>1</i>',
      '<i>2</i>',
    ])
  })
})
