import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from '../../../../src/config/load'
import { oldOptions } from '../../../../src/config/old'
import { renew } from '../../../../src/config/old/renew'
import { configSchema } from '../../../../src/config/schema'
import { optionsOf } from '../../../../src/config/schema-parts'
import { configs } from '../../../fixtures/configs'

const today = (file: string) => renew(parse(configs.find(([name]) => name === file)?.[1] ?? '')).options

describe('options of older releases', () => {
  test.each([
    ['highlight_theme: mac', { code_blocks: { theme: 'darker', macStyle: true } }],
    ['highlight_theme: mac light', { code_blocks: { theme: 'light', macStyle: true } }],
    ['highlight_theme: ocean', { code_blocks: { theme: 'ocean' } }],
    ['cover: { position: both }', { index_layout: 3 }],
    ['fancybox: true\nmedium_zoom: true', { lightbox: 'medium_zoom' }],
    ['fancybox: false', {}],
    [
      'local_search: { enable: true }\nalgolia_search: { enable: false }',
      { search: { use: 'local_search' } },
    ],
    ['katex: { enable: true, per_page: false }', { math: { use: 'katex', per_page: false } }],
    ['mathjax: { enable: false, per_page: true }', {}],
    ['sharejs: { enable: false }', { share: { use: false } }],
    [
      'sharejs: { enable: false }\naddtoany: { enable: true, item: email }',
      { share: { use: 'addtoany', addtoany: { item: 'email' } } },
    ],
    ['crisp: { enable: true, website_id: a }', { crisp: { website_id: 'a' }, chat: { use: 'crisp' } }],
    ['valine: { enable: true }', { comments: { use: 'Valine' } }],
    ['valine: { guest_info: "nick, mail" }', { valine: { option: { meta: ['nick', 'mail'] } } }],
    ['giscus: { theme: { light: a, dark: b } }', { giscus: { light_theme: 'a', dark_theme: 'b' } }],
    ['toc: { enable: false }', { toc: { post: false } }],
    ['waline: { visitor: true }', { waline: { pageview: true } }],
    ['CDN: { pjax: https://a.example/pjax.js }', { CDN: { option: { pjax: 'https://a.example/pjax.js' } } }],
    ['CDN: { katex: https://cdn.jsdelivr.net/npm/katex/dist/katex.min.css }', {}],
    [
      'runtimeshow: { enable: true, publish_date: 1/2/2020 }',
      { aside: { card_webinfo: { runtime_date: '1/2/2020' } } },
    ],
    ['runtimeshow: { enable: false, publish_date: 1/2/2020 }', {}],
  ])('%s', (text, options) => expect(renew(parse(text)).options).toEqual(options))

  test('leave nothing of their sections behind', () => {
    expect(Object.keys(today('old-search.yml'))).toEqual(['search'])
    expect(today('old-gone.yml')).toEqual({ anchor: { auto_update: true } })
  })

  test('prove the site to search engines beside what is there', () => {
    expect(today('old-appearance.yml').site_verification).toMatchObject([
      { name: 'a' },
      { name: 'google-site-verification', content: 'one' },
      { name: 'msvalidate.01' },
      { name: 'baidu-site-verification' },
      { name: '360-site-verification' },
      { name: 'yandex-verification' },
    ])
  })
})

describe('spellings', () => {
  test('with hyphens and other letter cases are those of today', () => {
    expect(
      renew({ 'rightside-bottom': 1, ClickShowText: { Font_Size: 2 }, font: { 'font-family': 'a' } }).options,
    ).toEqual({ rightside_bottom: 1, clickShowText: { fontSize: 2 }, font: { font_family: 'a' } })
  })

  test('do not reach what users and libraries name', () => {
    const written = { menu: { NAV: '/' }, waline: { option: { 'page-view': 1 } }, plugin: { NAV: 1 } }
    expect(renew(written)).toEqual({ options: written, changes: [] })
  })
})

describe('beside a new name', () => {
  test('the old one does not count', () => {
    const { config, problems } = loadConfig({ footer_img: '/new.png', footer_bg: '/old.png' })
    expect(config.footer_img).toBe('/new.png')
    expect(problems).toEqual([{ kind: 'overruled', path: ['footer_bg'], by: ['footer_img'] }])
  })

  test.each([null, ''])('that is %j the old one counts', blank => {
    expect(loadConfig({ footer_img: blank, footer_bg: '/old.png' }).config.footer_img).toBe('/old.png')
    expect(loadConfig({ font: { font_family: null, 'font-family': 'Arial' } }).config.font.font_family).toBe(
      'Arial',
    )
  })

  test('that says the same nothing is said', () => {
    expect(loadConfig({ lightbox: 'fancybox', fancybox: true }).problems).toMatchObject([
      { kind: 'no-effect' },
    ])
  })
})

describe('the table', () => {
  test('names every old option once', () => {
    const names = oldOptions.map(({ old }) => old)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('leads to options of today', () => {
    const targets = oldOptions.flatMap(({ now }) => now)
    expect(targets.filter(now => !isOption(now.split('.')))).toEqual([])
  })

  test('has no option of today', () => {
    expect(oldOptions.filter(({ old }) => isOption(old.split('.'))).map(({ old }) => old)).toEqual([])
  })
})

/** A map whose names libraries choose has every option. */
function isOption(
  [key = '', ...rest]: string[],
  schema: Parameters<typeof optionsOf>[0] = configSchema,
): boolean {
  const options = optionsOf(schema)
  if (!options) return true
  const option = Object.hasOwn(options, key) ? options[key] : undefined
  return (
    option !== undefined &&
    (rest.length === 0 || (optionsOf(option) !== undefined ? isOption(rest, option) : !isLeaf(option)))
  )
}

const isLeaf = (schema: Parameters<typeof optionsOf>[0]) => {
  const { success } = (schema as typeof configSchema).safeParse({ any: 1 })
  return !success
}
