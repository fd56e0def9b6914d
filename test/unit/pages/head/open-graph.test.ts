import { describe, expect, test } from 'vitest'
import { openGraph, shareImage } from '../../../../src/pages/head/open-graph'
import type { Page } from '../../../../src/site/page'
import type { Picture } from '../../../../src/site/picture'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPage, aPost, image } from '../../../fixtures/site'

const metas = (page: Partial<Page> = {}, config: object = {}, topImage?: Picture | false) => {
  const given = facts({
    language: 'zh-TW',
    size: src => (src === '/img/banner.png' ? { width: 3, height: 2 } : undefined),
  })
  const image = shareImage(aConfig(config), aPage(page), topImage, given)
  const words = { title: 'Title', description: 'Words', canonical: 'https://example.com/x/', image }
  const list = openGraph(aConfig(config), aPage(page), words, given)
  return list.map(meta => ['name' in meta ? meta.name : meta.property, meta.content])
}
const one = (name: string, ...given: Parameters<typeof metas>) =>
  metas(...given).find(([key]) => key === name)?.[1]
const option = (option: object) => ({ Open_Graph_meta: { option } })

describe('Open Graph', () => {
  test('describes a page', () => {
    expect(Object.fromEntries(metas())).toMatchObject({
      'og:type': 'website',
      'og:title': 'Title',
      'og:url': 'https://example.com/x/',
      'og:site_name': 'Notes',
      'og:description': 'Words',
      'og:locale': 'zh_TW',
      'twitter:card': 'summary',
    })
  })

  test('describes a post as an article', () => {
    const post = aPost({ date: '2024-01-01', updated: '2024-02-01', tags: ['css', 'pug'] })
    expect(metas({ post })).toEqual(
      expect.arrayContaining([
        ['og:type', 'article'],
        ['article:published_time', '2024-01-01T12:00:00.000Z'],
        ['article:modified_time', '2024-02-01T12:00:00.000Z'],
        ['article:author', 'Ada'],
        ['article:tag', 'css'],
        ['article:tag', 'pug'],
      ]),
    )
  })

  test('shows the cover, else the banner, else the avatar', () => {
    const post = aPost({ cover: image('cover.png') })
    expect(one('og:image', { post }, {}, image('banner.png'))).toBe('https://example.com/img/cover.png')
    expect(one('og:image', {}, {}, image('banner.png'))).toBe('https://example.com/img/banner.png')
    expect(one('og:image', {}, {}, { paint: 'red' })).toBe('https://example.com/img/butterfly-icon.png')
    expect(one('og:image', { post: aPost({ cover: false }) }, {}, false)).toBe(
      'https://example.com/img/butterfly-icon.png',
    )
  })

  test('says how large the image is, where that is known', () => {
    expect(one('og:image:width', {}, {}, image('banner.png'))).toBe('3')
    expect(one('og:image:height', {}, {}, image('banner.png'))).toBe('2')
    expect(one('og:image:width', {}, {}, image('far.png'))).toBe('')
  })

  test('has a large card for posts with a cover, unless told otherwise', () => {
    const post = aPost({ cover: image('cover.png') })
    expect(one('twitter:card', { post })).toBe('summary_large_image')
    expect(one('twitter:card', { post }, option({ twitter_card: 'summary' }))).toBe('summary')
  })

  test('says what the config says instead, as the helper of Hexo does', () => {
    const config = option({
      type: 'profile',
      site_name: 'Log',
      language: 'en-GB',
      image: '/own.png',
      twitter_id: 'ada',
    })
    expect(Object.fromEntries(metas({}, config, image('banner.png')))).toMatchObject({
      'og:type': 'profile',
      'og:site_name': 'Log',
      'og:locale': 'en_GB',
      'og:image': 'https://example.com/own.png',
      'og:image:width': '',
      'twitter:image': 'https://example.com/own.png',
      'twitter:creator': '@ada',
    })
    expect(one('article:author', { post: aPost() }, option({ author: 'Bob' }))).toBe('Bob')
  })

  test('says what the config adds', () => {
    const config = option({ twitter_id: '@ada', twitter_site: '@notes', fb_app_id: 123, fb_admins: '456' })
    expect(metas({}, config)).toEqual(
      expect.arrayContaining([
        ['twitter:creator', '@ada'],
        ['twitter:site', '@notes'],
        ['fb:app_id', '123'],
        ['fb:admins', '456'],
      ]),
    )
  })

  test('says nothing when it is off', () => {
    expect(metas({}, { Open_Graph_meta: { enable: false } })).toEqual([])
    expect(metas({}, { Open_Graph_meta: false })).toEqual([])
  })
})
