import { describe, expect, test } from 'vitest'
import { appLinks, wantsManifest, wantsWorker, webManifest } from '../../../../src/pages/browser/app'
import { aConfig, facts } from '../../../fixtures/facts'
import { aSite } from '../../../fixtures/site'

const site = aSite({ blog: { title: 'Notes', description: 'A notebook' } })
const app = (pwa: object = {}, more: object = {}) => aConfig({ pwa: { enable: true, ...pwa }, ...more })
const manifest = (config = app(), given = facts({ site })) => webManifest(config, given)

describe('the manifest', () => {
  test('is made unless the config names one', () => {
    expect(appLinks(app(), facts())).toEqual([{ rel: 'manifest', href: '/manifest.webmanifest' }])
    expect(appLinks(app({ manifest: '/own.json' }), facts())).toEqual([
      { rel: 'manifest', href: '/own.json' },
    ])
    expect([app(), app({ manifest: '/own.json' }), aConfig()].map(wantsManifest)).toEqual([
      true,
      false,
      false,
    ])
  })

  test('says what the blog says of itself', () => {
    expect(manifest()).toMatchObject({
      name: 'Notes',
      description: 'A notebook',
      lang: 'en',
      dir: 'ltr',
      start_url: '/',
      scope: '/',
      theme_color: '#ffffff',
    })
    expect(manifest(app(), facts({ site, language: 'ar' })).dir).toBe('rtl')
    expect(manifest(app(), facts({ site: aSite({ blog: { description: '' } }) }))).not.toHaveProperty(
      'description',
    )
  })

  test('has the colour of the scheme that the blog begins with', () => {
    const theme_color = { enable: true, meta_theme_color_light: '#eeeeee', meta_theme_color_dark: '#111111' }
    expect(manifest(app({}, { theme_color })).theme_color).toBe('#eeeeee')
    expect(manifest(app({}, { theme_color, display_mode: 'dark' })).theme_color).toBe('#111111')
  })

  test('shows every icon of the config once, the largest first', () => {
    const config = app(
      { apple_touch_icon: '/a.png', favicon_32_32: '/b.png', favicon_16_16: '/c.png' },
      { favicon: '/b.png' },
    )
    expect(manifest(config).icons).toEqual([
      { src: '/a.png', sizes: '180x180', type: 'image/png' },
      { src: '/b.png', type: 'image/png' },
      { src: '/c.png', sizes: '16x16', type: 'image/png' },
    ])
  })

  test('believes the files before the names of the options', () => {
    const size = () => ({ width: 512, height: 512 })
    expect(manifest(app({ apple_touch_icon: '/a.webp' }), facts({ site, size })).icons[0]).toEqual({
      src: '/a.webp',
      sizes: '512x512',
      type: 'image/webp',
    })
  })

  test('shows an SVG at any size', () => {
    expect(manifest(app({}, { favicon: '/a.svg' })).icons).toEqual([
      { src: '/a.svg', sizes: 'any', type: 'image/svg+xml' },
    ])
  })
})

test('pages are kept only by a blog that is an app and asks for it', () => {
  const configs = [
    app({ service_worker: true }),
    app(),
    aConfig({ pwa: { service_worker: true } }),
    aConfig(),
  ]
  expect(configs.map(wantsWorker)).toEqual([true, false, false, false])
})
