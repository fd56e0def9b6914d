import { describe, expect, test } from 'vitest'
import { headView } from '../../../../src/pages/head/head'
import type { Page } from '../../../../src/site/page'
import type { Picture } from '../../../../src/site/picture'
import { aConfig, assets, facts } from '../../../fixtures/facts'
import { aPage, aPost, aSite, image } from '../../../fixtures/site'

const blog = { title: 'Notes', subtitle: 'by Ada', author: 'Ada', description: 'A notebook' }
const site = aSite({ blog })
const noOpenGraph = { Open_Graph_meta: false }

const head = (
  page: Partial<Page> = {},
  config: object = noOpenGraph,
  topImage?: Picture | false,
  given = facts({ site }),
) => headView(aConfig(config), aPage(page), topImage, assets, given)
const meta = (name: string, ...given: Parameters<typeof head>) =>
  head(...given).metas.find(entry => 'name' in entry && entry.name === name)?.content

describe('the description', () => {
  const of = (page: Partial<Page>) => meta('description', page)

  test('is what the author says, without its tags', () => {
    expect(of({ description: '<b>Me</b> &amp; you', html: '<p>Text</p>' })).toBe('Me & you')
  })

  test('is else the beginning of the text', () => {
    expect(of({ html: '<p>Text</p>' })).toBe('Text')
    expect(of({ post: aPost({ html: `<p>${'a'.repeat(200)}</p>` }) })).toBe(`${'a'.repeat(150)} ...`)
  })

  test('is else that of the blog', () => {
    expect(of({ kind: 'home' })).toBe('A notebook')
    expect(of({ post: aPost({ html: '<img src="a.png">' }) })).toBe('A notebook')
  })

  test('never tells what is encrypted', () => {
    const post = aPost({ html: '<p>Secret</p>', encrypted: true })
    expect(JSON.stringify(head({ post }, {}))).not.toContain('Secret')
  })
})

describe('the head', () => {
  test('names the author and the owner', () => {
    expect(meta('author')).toBe('Ada')
    expect(meta('copyright')).toBe('Ada')
    const given = facts({ site: aSite({ blog: { ...blog, email: 'ada@example.com', copyright: '© Ada' } }) })
    expect(meta('author', {}, noOpenGraph, undefined, given)).toBe('Ada,ada@example.com')
    expect(meta('copyright', {}, noOpenGraph, undefined, given)).toBe('© Ada')
  })

  test('has no meta without content', () => {
    const given = facts({ site: aSite({ blog: { description: '', author: '' } }) })
    expect(head({}, {}, undefined, given).metas.filter(({ content }) => !content)).toEqual([])
  })

  test('says where the page really is', () => {
    expect(head({ path: 'archives/page/2/' }).canonical).toBe('https://example.com/archives/page/2/')
  })

  test('prefers the icon of the theme to that of the blog', () => {
    const given = facts({ site: aSite({ blog: { favicon: '/blog.ico' } }) })
    expect(head({}, { favicon: 'own.png' }, undefined, given).favicon).toBe('/own.png')
    expect(head({}, {}, undefined, given).favicon).toBe('/blog.ico')
    expect(head().favicon).toBe('/img/favicon.png')
  })

  test('loads the banner early when it is an image', () => {
    expect(head({}, {}, image('banner.png')).banner).toBe('/img/banner.png')
    expect(head({}, {}, { paint: 'red' }).banner).toBeUndefined()
    expect(head({}, {}, false).banner).toBeUndefined()
  })

  test('loads the files of the theme and what the config adds', () => {
    const config = {
      inject: { head: '<meta name="a">' },
      blog_title_font: { font_link: 'https://fonts.example/x.css' },
      site_verification: [{ name: 'google', content: 'abc' }],
    }
    expect(head({}, config)).toMatchObject({
      stylesheets: ['/css/index.css', '/css/inner.css'],
      script: { src: '/js/main.js' },
      scriptParts: [],
      inject: ['<meta name="a">'],
      fonts: 'https://fonts.example/x.css',
    })
    expect(meta('google', {}, config)).toBe('abc')
  })

  test('makes the site an app, with what the config has for that', () => {
    const pwa = {
      enable: true,
      manifest: '/manifest.json',
      apple_touch_icon: '/img/a.png',
      favicon_32_32: '/img/32.png',
      mask_icon: '/img/mask.svg',
      theme_color: '#fff',
    }
    expect(head({}, { pwa }).app).toEqual([
      { rel: 'manifest', href: '/manifest.json' },
      { rel: 'apple-touch-icon', href: '/img/a.png', sizes: '180x180' },
      { rel: 'icon', href: '/img/32.png', sizes: '32x32', type: 'image/png' },
      { rel: 'mask-icon', href: '/img/mask.svg', color: '#5bbad5' },
    ])
    expect(meta('msapplication-TileColor', {}, { pwa })).toBe('#fff')
    expect(head({}, { pwa: { ...pwa, enable: false } }).app).toEqual([])
    expect(meta('msapplication-TileColor', {}, { pwa: { ...pwa, enable: false } })).toBeUndefined()
  })

  test('tells search engines of the page without ending the script', () => {
    const told = head({ title: '</script>' }, {}).structuredData ?? ''
    expect(told).not.toContain('<')
    expect(JSON.parse(told)['@graph'][0].itemListElement[1].name).toBe('</script>')
    expect(head({}, { structured_data: false }).structuredData).toBeUndefined()
  })

  test('keeps its description when it says nothing else to other sites', () => {
    const names = head({}, noOpenGraph).metas.map(entry => ('name' in entry ? entry.name : entry.property))
    expect(names).toEqual(['author', 'copyright', 'format-detection', 'description'])
  })

  test('colours the frame of the browser', () => {
    expect(head().themeColour).toEqual({ light: '#ffffff', dark: '#0d0d0d', initial: '#ffffff' })
    const theme_color = { enable: true, meta_theme_color_light: '#eee', meta_theme_color_dark: '111' }
    expect(head({}, { theme_color, display_mode: 'dark' }).themeColour).toEqual({
      light: '#eee',
      dark: '#111',
      initial: '#111',
    })
  })
})
