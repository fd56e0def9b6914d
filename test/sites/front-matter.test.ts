import { beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { aPost, type BuiltBlog, buildBlog, HEXO_PLUGINS } from '../fixtures/blog'
import { describeGoodPages } from '../fixtures/good-pages'
import { type OpenPage, openPage } from '../fixtures/page'
import { describeSoundSite } from '../fixtures/sound-site'

const TEXT = '## First\n\n```js\nlet a\n```\n\n### Second\n'

const post = (title: string, frontMatter: object = {}, text = TEXT) => ({
  [`source/_posts/${title}.md`]: aPost({ title, date: '2024-01-01', tags: ['one'], ...frontMatter }, text),
})
const page = (name: string, frontMatter: object = {}, text = TEXT) => ({
  [`source/${name}/index.md`]: aPost({ title: name, date: '2024-01-01', ...frontMatter }, text),
})

const files = {
  ...post('plain', { date: '2024-02-01' }),
  ...post('described', { postDesc: '<em id="described">By hand</em>', description: 'Not this' }),
  ...post('covered', { cover: '/img/a.png', date: '2024-02-02' }),
  ...post('uncovered', { cover: false }),
  ...post('coloured', { cover: 'linear-gradient(red, blue)' }),
  ...post('bannered', { top_img: '/img/b.png' }),
  ...post('bare', { top_img: false }),
  ...post('tiled', { cover: '/img/a.png', pagination_cover: '/img/tile.png', date: '2024-02-03' }),
  ...post('elsewhere', { link: 'https://elsewhere.example/', date: '2024-03-01' }),
  ...post('sticky', { sticky: 1 }),
  ...post('top', { top: true }),
  ...post('silent', { comments: false }),
  ...post('no-toc', { toc: false }),
  ...post('open-toc', { toc_number: false, toc_expand: true }),
  ...post('simple-toc', { toc_style_simple: true }),
  ...post('alone', { aside: false }),
  ...post('owned', {
    copyright_author: 'Grace',
    copyright_author_href: 'https://grace.example/',
    copyright_url: 'https://first.example/',
    copyright_info: '<b id="info">Mine</b>',
  }),
  ...post('free', { copyright: false }),
  ...post('folded', { highlight_shrink: true }),
  ...post('ageless', { noticeOutdate: false }),
  ...post('part', { series: 'Parts' }),
  ...post('other-part', { series: 'Parts' }),
  ...post('japanese', { lang: 'ja' }),
  ...post('japanese-first', { lang: ['ja', 'en'] }),
  ...post('blank-title', { title: '   ' }),
  ...post('first-part', { series: ['Parts', 'Others'] }),
  ...page('words'),
  ...page('contents', { toc: true, toc_number: false }),
  ...page('quiet', { comments: false, aside: false, highlight_shrink: true, description: 'Of this page' }),
  ...page('plain-page', { top_img: false }),
  ...page('tags', { type: 'tags', orderby: 'name', order: -1, custom_colors: ['#123456'] }),
  ...page('categories', { type: 'categories' }),
  ...page('friends', { type: 'link', flink_url: '/friends.json', random: true, toc: true }),
  ...page('shuffled', { type: 'link', random: true }),
  ...page('notes', { type: 'shuoshuo', shuoshuo_url: '/notes.json', toc: true }),
  ...page('own-kind', { type: 'mine' }),
  'source/img/a.png': 'a',
  'source/img/b.png': 'b',
  'source/img/tile.png': 'c',
  'source/friends.json': '[]',
  'source/notes.json': '[]',
  'source/_data/link.yml': stringify([{ link_list: [{ name: 'Ada', link: 'https://ada.example/' }] }]),
}

describe('a blog that says something in every front-matter', () => {
  let site: BuiltBlog
  let home: OpenPage
  const written = (name: string) => openPage(site.text(`posts/${name}/index.html`))
  const pageAt = (name: string) => openPage(site.text(`${name}/index.html`))
  const card = (name: string) =>
    home
      .all('.recent-post-item')
      .find(item => home.all('.article-title', item).some(({ children }) => textOf(children) === name))
  const inCard = (name: string, selector: string) => {
    const found = card(name)
    return found ? home.all(selector, found) : []
  }
  const textOf = (children: readonly object[]): string =>
    children
      .map(child => ('data' in child ? String(child.data) : ''))
      .join('')
      .trim()

  beforeAll(async () => {
    site = await buildBlog('front-matter', {
      plugins: HEXO_PLUGINS,
      config: { permalink: 'posts/:title/', per_page: 0 },
      butterfly: {
        default_top_img: '/img/b.png',
        cover: { default_cover: '/img/tile.png' },
        index_post_content: { method: false },
        comments: { use: 'Waline' },
        waline: { serverURL: 'https://waline.example' },
        noticeOutdate: { enable: true },
        aside: { card_post_series: { enable: true } },
      },
      files,
    })
    home = openPage(site.text('index.html'))
  })

  describeSoundSite(() => site)
  describeGoodPages(() => site)

  test('postDesc introduces a post, even where lists say nothing of their posts', () => {
    expect(home.all('#described')).toHaveLength(1)
    expect(inCard('plain', '.content')).toEqual([])
  })

  test('cover is an image, a paint, none, or the default', () => {
    expect(inCard('covered', 'img').map(({ attribs }) => attribs.src)).toEqual(['/img/a.png'])
    expect(inCard('plain', 'img').map(({ attribs }) => attribs.src)).toEqual(['/img/tile.png'])
    expect(inCard('coloured', '.post-bg').map(({ name }) => name)).toEqual(['div'])
    expect(inCard('uncovered', '.post_cover')).toEqual([])
    expect(inCard('uncovered', '.no-cover')).toHaveLength(1)
  })

  test('top_img is the banner, or false for none; without it the cover is', () => {
    const banner = (name: string) =>
      written(name)
        .all('.banner-image')
        .map(({ attribs }) => attribs.src)
    expect(banner('bannered')).toEqual(['/img/b.png'])
    expect(banner('covered')).toEqual(['/img/a.png'])
    expect(banner('uncovered')).toEqual(['/img/b.png'])
    const bare = written('bare')
    expect(bare.all('.not-top-img')).toHaveLength(1)
    expect(bare.all('#post').flatMap(content => bare.all('#post-info', content))).toHaveLength(1)
  })

  test('pagination_cover is on the tile beside a neighbour', () =>
    expect(
      written('covered')
        .all('.pagination-related')
        .flatMap(tile => written('covered').all('img', tile))
        .map(({ attribs }) => attribs.src),
    ).toContain('/img/tile.png'))

  test('link leads from the card of the post and from the recent posts to another place', () => {
    expect(inCard('elsewhere', 'a').map(({ attribs }) => attribs.href)).toContain(
      'https://elsewhere.example/',
    )
    const recent = home.all('.card-recent-post').flatMap(list => home.all('a', list))
    expect(recent.map(({ attribs }) => attribs.href)).toContain('https://elsewhere.example/')
  })

  test.each(['sticky', 'top'])('%s pins a post', name =>
    expect(inCard(name, '.fa-thumbtack')).toHaveLength(1),
  )

  test('comments: false takes the comments away, from a post and from a page', () => {
    expect(written('plain').all('#post-comment')).toHaveLength(1)
    expect(
      written('plain')
        .all('#to_comment')
        .map(({ attribs }) => attribs.href),
    ).toEqual(['#post-comment'])
    expect(written('silent').all('#post-comment')).toEqual([])
    expect(written('silent').all('#to_comment')).toEqual([])
    expect(pageAt('words').all('#post-comment')).toHaveLength(1)
    expect(pageAt('quiet').all('#post-comment')).toEqual([])
  })

  test('toc, toc_number and toc_expand shape the table of contents', () => {
    expect(written('plain').lines('.toc-number')).toEqual(['1.', '1.1.'])
    expect(written('no-toc').all('#card-toc')).toEqual([])
    expect(written('open-toc').lines('.toc-number')).toEqual([])
    expect(written('open-toc').all('.is-expand')).toHaveLength(1)
    expect(pageAt('words').all('#card-toc')).toEqual([])
    expect(pageAt('contents').lines('.toc-text')).toEqual(['First', 'Second'])
    expect(pageAt('friends').all('#card-toc')).toHaveLength(1)
    expect(pageAt('notes').all('#card-toc')).toEqual([])
  })

  test('toc_style_simple leaves the table of contents alone in the sidebar', () => {
    const cards = written('simple-toc').all('.card-widget')
    expect(cards.map(({ attribs }) => attribs.id)).toEqual(['card-toc'])
  })

  test('aside: false takes the sidebar away', () => {
    expect(written('alone').all('#aside-content')).toEqual([])
    expect(written('alone').all('#content-inner')[0]?.attribs.class).toContain('hide-aside')
    expect(pageAt('quiet').all('#aside-content')).toEqual([])
  })

  test('copyright and its words are those of the post', () => {
    const owned = written('owned')
    expect(owned.lines('.post-copyright__author').join()).toContain('Grace')
    const links = owned.all('.post-copyright').flatMap(box => owned.all('a', box))
    expect(links.map(({ attribs }) => attribs.href)).toEqual([
      'https://grace.example/',
      'https://first.example/',
    ])
    expect(owned.all('#info')).toHaveLength(1)
    expect(written('free').all('.post-copyright')).toEqual([])
  })

  test('highlight_shrink closes the code', () => {
    const closed = (opened: OpenPage) => JSON.parse(opened.attributes('data-code-tools')[0] ?? '{}').closed
    expect(closed(written('plain'))).toBeFalsy()
    expect(closed(written('folded'))).toBe(true)
    expect(closed(pageAt('quiet'))).toBe(true)
  })

  test('noticeOutdate: false says nothing of the age', () => {
    expect(written('plain').all('#post-outdate-notice')).toHaveLength(1)
    expect(written('ageless').all('#post-outdate-notice')).toEqual([])
  })

  test('series brings the card of the series', () => {
    const part = written('part')
    expect(part.all('.card-post-series').flatMap(list => part.all('.aside-list-item', list))).toHaveLength(3)
    expect(written('plain').all('.card-post-series')).toEqual([])
  })

  test('lang is the language of the page', () => {
    for (const name of ['japanese', 'japanese-first'])
      expect(written(name).all('html')[0]?.attribs.lang).toBe('ja')
  })

  test('a title of blanks is none', () => expect(written('blank-title').lines('h1')).toEqual(['Untitled']))

  test('of several series, the first counts', () =>
    expect(written('first-part').lines('.series-place').join(' ')).toContain('Parts'))

  test('top_img: false puts the title of a page above its text', () => {
    expect(pageAt('plain-page').lines('.page-title')).toEqual(['plain-page'])
    expect(pageAt('words').all('.page-title')).toEqual([])
  })

  test('description is that of the page', () => {
    const meta = pageAt('quiet')
      .all('meta')
      .find(({ attribs }) => attribs.name === 'description')
    expect(meta?.attribs.content).toBe('Of this page')
  })

  test('orderby, order and custom_colors are those of the tag cloud', () => {
    const [tag] = pageAt('tags')
      .all('.tag-cloud-list')
      .flatMap(cloud => pageAt('tags').all('a', cloud))
    expect(tag?.attribs.class).toMatch(/tag-colour-/)
    const sheet = [...site.files].find(([path]) => /^css\/index/.test(path))?.[1].toString()
    expect(sheet).toContain('--tag-colour:#123456')
  })

  test('flink_url, shuoshuo_url and random are left to the browser', () => {
    expect(pageAt('friends').attributes('data-src')).toContain('/friends.json')
    expect(pageAt('notes').attributes('data-src')).toContain('/notes.json')
    expect(pageAt('shuffled').all('.flink')[0]?.attribs).toHaveProperty('data-random')
  })

  test('type is a class of the page', () => {
    for (const [name, type] of [
      ['tags', 'tags'],
      ['categories', 'categories'],
      ['friends', 'link'],
      ['own-kind', 'mine'],
    ] as const)
      expect(pageAt(name).all('#body-wrap')[0]?.attribs.class).toBe(`page type-${type}`)
  })
})
