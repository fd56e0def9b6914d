import { describe, expect, test } from 'vitest'
import { contactsOf } from '../../../src/config/hosts'
import { loadConfig } from '../../../src/config/load'

const contacts = (written: object) => contactsOf(loadConfig(written).config, 'blog.example')
const hosts = (written: object) => contacts(written).map(({ host }) => host)

const AN_IMAGE = '<img src="https://pictures.example/a.png">'

describe('the other sites that options contact', () => {
  test('are none by default', () => expect(hosts({})).toEqual([]))

  test.each<[string, object, string[]]>([
    ['a visitor counter', { busuanzi: { page_pv: true } }, ['busuanzi.ibruce.info']],
    ['a sentence from a service', { subtitle: { enable: true, source: 1 } }, ['v1.hitokoto.cn']],
    ['comments', { comments: { use: 'Giscus' } }, ['giscus.app']],
    [
      'comments on a server of your own',
      { comments: { use: 'waline' }, waline: { serverURL: 'https://talk.example/' } },
      ['talk.example'],
    ],
    ['a chat', { chat: { use: 'crisp' } }, ['client.crisp.chat']],
    ['analytics', { microsoft_clarity: 'abc' }, ['www.clarity.ms']],
    ['a tag manager', { google_tag_manager: { tag_id: 'GTM' } }, ['www.googletagmanager.com']],
    ['a picture', { avatar: { img: 'https://pictures.example/me.png' } }, ['pictures.example']],
    ['a CSS background', { background: 'url(//pictures.example/a.png)' }, ['pictures.example']],
    ['a font', { blog_title_font: { font_link: 'https://fonts.example/a.css' } }, ['fonts.example']],
    [
      'an image for money',
      { reward: { enable: true, QR_code: [{ img: 'https://qr.example/a.png' }] } },
      ['qr.example'],
    ],
    [
      'scripts of your own',
      { inject: { bottom: '<script src="https://js.example/a.js"></script>' } },
      ['js.example'],
    ],
    ['another provider of our scripts', { CDN: { internal_provider: 'unpkg' } }, ['unpkg.com']],
    [
      'a visitor counter of your own',
      { busuanzi: { page_pv: true }, CDN: { option: { busuanzi: 'https://count.example/b.js' } } },
      ['count.example'],
    ],
  ])('come with %s', (_, written, expected) => expect(hosts(written)).toEqual(expected))

  test.each<[string, object]>([
    ['links of the menu', { menu: { Hexo: 'https://hexo.io/' } }],
    ['a link in HTML', { footer: { custom_text: '<a href="https://gov.example/">ICP</a>' } }],
    ['the dialect of a drawing', { inject: { head: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' } }],
    ['files of the site itself', { avatar: { img: 'https://blog.example/me.png' } }],
    ['what is switched off', { subtitle: { enable: false, source: 1 } }],
    [
      'a page that is not made',
      { error_404: { enable: false, background: 'https://pictures.example/a.png' } },
    ],
    ['a reward that nobody asks for', { reward: { QR_code: [{ img: 'https://qr.example/a.png' }] } }],
    ['a card that is not shown', { aside: { card_author: { enable: false, description: AN_IMAGE } } }],
    ['comments that are not chosen', { waline: { bg: 'https://pictures.example/a.png' } }],
    ['another search', { search: { local_search: { CDN: 'https://files.example/' } } }],
    [
      'where a picture leads',
      { reward: { enable: true, QR_code: [{ img: '/a.png', link: 'https://pay.example/' }] } },
    ],
  ])('do not come with %s', (_, written) => expect(hosts(written)).toEqual([]))

  test('are named once, with every option that brings them in', () => {
    expect(contacts({ busuanzi: { site_uv: true, page_pv: true } })).toEqual([
      { host: 'busuanzi.ibruce.info', options: ['busuanzi.site_uv', 'busuanzi.page_pv'] },
    ])
  })

  test('are those of libraries, with the packages that would bring these to the blog', () => {
    const { config } = loadConfig({})
    const libraries = [
      { src: 'https://cdn.example/a.js', option: 'comments.use', package: 'talk' },
      { src: 'https://cdn.example/a.css', option: 'comments.use', package: 'talk' },
      { src: 'js/libraries/b.js', option: 'search.use', package: 'find' },
    ]
    expect(contactsOf(config, 'blog.example', libraries)).toEqual([
      { host: 'cdn.example', options: ['comments.use'], install: ['talk'] },
    ])
  })
})
