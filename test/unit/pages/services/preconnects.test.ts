import { describe, expect, test } from 'vitest'
import { hostsInUse, preconnects } from '../../../../src/pages/services/preconnects'
import type { Page } from '../../../../src/site/page'
import { aConfig } from '../../../fixtures/facts'
import { aPage, aPost } from '../../../fixtures/site'

const HOME: Partial<Page> = { kind: 'home', path: '' }

function hosts(written: object, page: Partial<Page> = HOME) {
  const config = aConfig(written)
  return preconnects(config, aPage(page), hostsInUse(config, 'blog.example')).map(({ href }) => href)
}

describe('browsers connect early', () => {
  test('to nobody by default', () => expect(hosts({}, { post: aPost() })).toEqual([]))

  test.each<[string, object, string[]]>([
    ['a visitor counter', { busuanzi: { site_uv: true, page_pv: true } }, ['https://busuanzi.ibruce.info']],
    ['analytics', { baidu_analytics: 'abc' }, ['https://hm.baidu.com']],
    [
      'another provider of our scripts',
      { CDN: { internal_provider: 'jsdelivr' } },
      ['https://cdn.jsdelivr.net'],
    ],
    [
      "Google's fonts, whose files are elsewhere",
      { blog_title_font: { font_link: 'https://fonts.googleapis.com/css2?family=Titan+One' } },
      ['https://fonts.googleapis.com', 'https://fonts.gstatic.com'],
    ],
  ])('to %s', (_, written, expected) => expect(hosts(written)).toEqual(expected))

  test.each<[string, object]>([
    ['what waits for a click', { chat: { use: 'crisp' } }],
    ['the blog itself', { blog_title_font: { font_link: 'https://blog.example/font.css' } }],
    ['what only a script of the blog asks for', { inject: { head: ['<img src="https://a.example/">'] } }],
  ])('but not to %s', (_, written) => expect(hosts(written)).toEqual([]))

  describe('where there are comments', () => {
    const giscus = { repo: 'a/b', repo_id: '1', category_id: '2' }
    const comments = { use: ['Giscus', 'Livere'] }
    const written = { comments, giscus }

    test('to the first system, and on no other page', () => {
      expect(hosts(written, { post: aPost() })).toEqual(['https://giscus.app'])
      expect(hosts(written, { post: aPost(), comments: false })).toEqual([])
      expect(hosts(written)).toEqual([])
    })

    test('to none that waits until the reader gets there', () => {
      expect(hosts({ giscus, comments: { ...comments, lazyload: true } }, { post: aPost() })).toEqual([])
    })
  })

  test('with or without cookies, as the files will come', () => {
    const config = aConfig({
      blog_title_font: { font_link: 'https://fonts.googleapis.com/css2' },
      CDN: { internal_provider: 'unpkg' },
    })
    expect(preconnects(config, aPage(), hostsInUse(config, 'blog.example'))).toEqual([
      { href: 'https://unpkg.com', anonymous: true },
      { href: 'https://fonts.googleapis.com', anonymous: false },
      { href: 'https://fonts.gstatic.com', anonymous: true },
    ])
  })
})
