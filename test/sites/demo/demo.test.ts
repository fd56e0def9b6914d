import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltBlog, buildBlog, differences } from '../../fixtures/blog'
import { demoBlog } from '../../fixtures/demo'
import { describeGoodPages } from '../../fixtures/good-pages'
import { linesOf, type OpenPage, openPage } from '../../fixtures/page'
import { describeSoundSite } from '../../fixtures/sound-site'

let site: BuiltBlog
let home: OpenPage
beforeAll(async () => {
  site = await buildBlog('demo', demoBlog())
  home = openPage(site.text('index.html'))
})

describeSoundSite(() => site)
describeGoodPages(() => site)

test('warns of nothing', () => expect(site.log).not.toContain('WARN'))

const COUNTS = ['文章', '36', '標籤', '17', '分類', '4']
const MENU = ['首頁', '歸檔', '標籤', '分類', '友鏈', '開往']

describe('the home page', () => {
  test('begins with the drawer, the bar and the name of the blog', () => {
    const beginning = [...COUNTS, ...MENU, '蝴蝶寫作筆記', ...MENU, '蝴蝶寫作筆記', '慢慢寫，蝴蝶自己會來']
    const lines = openPage(site.text('index.html')).lines()
    const start = lines.indexOf(COUNTS[0] ?? '')
    expect(lines.slice(start, start + beginning.length)).toEqual(beginning)
  })

  test('lists ten posts and leads to four pages', () => {
    expect(home.all('.recent-post-item')).toHaveLength(10)
    expect(home.lines('#pagination')).toEqual(['1234'])
    for (const page of ['page/2', 'page/3', 'page/4'])
      expect(site.text(`${page}/index.html`)).toContain('#content-inner')
    expect(site.files.has('page/5/index.html')).toBe(false)
  })

  test('introduces the author', () => {
    expect(home.lines('.card-info')).toEqual([
      '林知夏',
      '關於 Hexo、這個主題和寫作的筆記',
      ...COUNTS,
      'Follow Me',
    ])
  })

  test('has the cards of the sidebar in their order', () => {
    const headlines = home.all('.item-headline').flatMap(linesOf)
    expect(headlines).toEqual(['公告', '最新文章', '分類', '標籤', '歸檔', '網站資訊'])
  })

  test('names the five newest posts', () => {
    const dates = home
      .all('.card-recent-post')
      .flatMap(card => home.all('time', card))
      .flatMap(linesOf)
    expect(dates).toEqual(['2025-02-20', '2024-09-20', '2024-09-19', '2024-09-11', '2024-09-10'])
  })

  test('counts the posts of categories and months', () => {
    expect(home.lines('.card-categories')).toEqual([
      '分類',
      'Jottings3',
      'Notes23',
      'Techniques7',
      'Tutorials2',
    ])
    const months = [
      '二月 20251',
      '九月 20244',
      '八月 20246',
      '七月 20249',
      '六月 20243',
      '五月 20241',
      '三月 20241',
      '七月 20231',
    ]
    expect(home.lines('.card-archives')).toEqual(['歸檔', ...months])
  })

  test('shows all tags', () => {
    const cloud = home.all('.card-tag-cloud').flatMap(card => home.all('a', card))
    expect(new Set(cloud.flatMap(linesOf)).size).toBe(17)
  })

  test('tells what the site has and how many visited it', () => {
    const labels = ['文章數目 :', '36', '本站訪客數 :', '本站總訪問量 :', '最後更新時間 :', '2025-02-20']
    expect(home.lines('.card-webinfo')).toEqual(['網站資訊', ...labels])
  })

  test('ends with the owner, the framework and the theme', () => {
    expect(home.lines('.footer-copyright')).toEqual(['©2020 - 2025 By 林知夏框架 Hexo|主題 Butterfly'])
  })
})

/** Bytes of all style sheets of a page, as a server sends them. */
const styleOf = (path: string) =>
  openPage(site.text(path))
    .all('link')
    .filter(({ attribs }) => attribs.rel === 'stylesheet')
    .map(({ attribs }) => brotliCompressSync(site.files.get(attribs.href?.slice(1) ?? '') ?? '').length)
    .reduce((sum, length) => sum + length, 0)

test.each([
  ['the home page', 'index.html', 14],
  ['a post', '2024/07/16/top-image/index.html', 19.5],
  ['the archives', 'archives/index.html', 20],
])('%s has no more style than it needs', (_, path, kib) => expect(styleOf(path) / 1024).toBeLessThan(kib))

describe('the second page', () => {
  const cards = () => {
    const page = openPage(site.text('page/2/index.html'))
    const within = (selector: string) =>
      page.all('.recent-post-item').map(card => page.all(selector, card).flatMap(linesOf).join('\n'))
    return { metas: within('.article-meta-wrap'), summaries: within('.content') }
  }

  test('lists the posts of the summer of 2024', () => {
    const days = ['08-01', '08-01', '07-20', '07-19', '07-16', '07-14', '07-12', '07-10', '07-05', '07-02']
    expect(cards().metas).toEqual(days.map(day => `發表於2024-${day}|Notes`))
  })

  test('cuts each summary after 200 characters', () => {
    for (const summary of cards().summaries) {
      expect(summary).toMatch(/ \.\.\.$/)
      expect([...summary].length).toBeLessThanOrEqual(204)
      expect([...summary].length).toBeGreaterThan(150)
    }
  })

  test('shows formulas in summaries as they were written', () => {
    const withFormula = cards().summaries.filter(summary => summary.includes('\\'))
    expect(withFormula.join()).toMatch(/\\[([a-z]/)
    expect(cards().summaries.join()).not.toContain('<math')
  })
})

test('has no address of its own post in a link that Hexo would remember with the whole page', () => {
  const posts = [...site.files.keys()].filter(path => /^\d{4}\/\d\d\/\d\d\//.test(path))
  expect(posts.length).toBeGreaterThan(30)
  for (const path of posts) {
    const address = path.replace('index.html', '')
    const seen = site.text(path).match(/<a\s[^<>]*?href="https?:[^"]*"/g) ?? []
    expect(seen.filter(link => decodeURIComponent(link).includes(address))).toEqual([])
  }
})

test('is built from the same words to the same bytes, from scratch and with the database of before', async () => {
  const second = await site.again({ LANG: 'C' })
  expect(differences(site, second)).toEqual([])
  // Hexo reads the files in another order then.
  const again = await buildBlog('demo-again', { ...demoBlog(), env: { UV_THREADPOOL_SIZE: '16' } })
  expect(differences(site, again)).toEqual([])
})
