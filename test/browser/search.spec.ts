import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { aPost, type BuiltBlog, buildBlog } from '../fixtures/blog'
import { type Open, PHONE, test, textOf, type Visit } from '../fixtures/browser'
import { searchableBlog } from '../fixtures/searchable'
import { serve } from '../fixtures/server'
import { strictPolicy } from '../fixtures/strict-policy'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let site: BuiltBlog
let server: Awaited<ReturnType<typeof serve>>

/** `more` are hosts that the search asks. */
const policy = (of: BuiltBlog, more?: string) => strictPolicy(of.text('index.html'), more)

beforeAll(async () => {
  site = await buildBlog('browser-search', searchableBlog())
  server = await serve(`${site.folder}/public`, { 'content-security-policy': policy(site) }, '/sub')
})
afterAll(() => server.close())

async function visit(open: Open, options: Visit = {}, path = '/') {
  const page = await open('about:blank', options)
  const said: string[] = []
  const asked: string[] = []
  page.on('pageerror', error => said.push(error.message))
  page.on('console', message => said.push(message.text()))
  page.on('request', request => asked.push(request.url().replace(server.origin, '')))
  await page.goto(`${server.origin}/sub${path}`)
  await page.waitForLoadState('networkidle')
  return { page, said, asked }
}

const RESULTS = '#local-search-results'

/** Writes a query and gives the titles of what is found. */
async function find(page: Page, query: string): Promise<string[]> {
  if (!(await page.locator('#local-search').isVisible())) await page.click('#search-button button')
  const stats = () => textOf(page.locator('#local-search-stats'))
  await page.fill('#local-search input', ' ')
  await expect.poll(stats).toBe('')
  await page.fill('#local-search input', query)
  await expect.poll(stats).toContain('找到')
  if ((await stats()).startsWith('共')) await page.locator(`${RESULTS} li`).first().waitFor()
  return page.locator(`${RESULTS} .search-result-title`).allTextContents()
}

describe('the search finds', () => {
  const BUTTERFLY = ['蝴蝶主题的使用']
  const TRADITIONAL = ['繁體文章']
  const JAPANESE = ['日本語の記事']
  const ENGLISH = ['Running in the rain']
  test.for<[string, string[]]>([
    ['蝶', BUTTERFLY],
    ['装主', BUTTERFLY],
    ['样安装', BUTTERFLY],
    ['直接安装', BUTTERFLY],
    ['人可以直接', BUTTERFLY],
    ['装蝴蝶主题。', BUTTERFLY],
    ['教程', BUTTERFLY],
    ['hexo 蝴蝶', BUTTERFLY],
    ['Hexo的人', BUTTERFLY],
    ['安裝蝴蝶', BUTTERFLY],
    ['头发与', TRADITIONAL],
    ['開發者', TRADITIONAL],
    ['开发者', TRADITIONAL],
    ['東京タワー', JAPANESE],
    ['ベース', JAPANESE],
    ['勉強会へ行', JAPANESE],
    ['색엔진', ['한국어 글']],
    ['검색엔진을 만들', ['한국어 글']],
    ['RUNS', ENGLISH],
    ['run day', ENGLISH],
    ['umbr', ENGLISH],
    ['dark_mode', ENGLISH],
    ['关于页面', ['关于本站']],
    ['看不见', []],
    ['主蝶', []],
    ['使用这里', []],
    ['xyzzy', []],
  ])('%s', async ([query, titles], { open }) => {
    const { page } = await visit(open)
    expect(await find(page, query)).toEqual(titles)
  })
})

describe('the dialog', () => {
  test('loads nothing before it is opened, and works under a strict policy', async ({ open }) => {
    const { page, said, asked } = await visit(open)
    expect(asked.filter(url => /search-index|dialog/.test(url))).toEqual([])
    await find(page, '头发')
    expect(asked.filter(url => !/^(\/sub\/|data:)/.test(url))).toEqual([])
    expect(said).toEqual([])
  })

  test('marks what was found, in the script of its author', async ({ open }) => {
    const { page } = await visit(open)
    expect((await find(page, '头发')).sort()).toEqual(['繁體文章', '蝴蝶主题的使用'])
    const marks = await page.locator(`${RESULTS} mark.search-keyword`).allTextContents()
    expect(new Set(marks)).toEqual(new Set(['頭髮', '头发']))
    expect(await page.locator(`${RESULTS} p`).allTextContents()).toContain(
      '頭髮與發展是兩回事，這是開發者的筆記。',
    )
  })

  test('leads to the chapter, where the words are marked', async ({ open }) => {
    const { page } = await visit(open)
    await find(page, '头发需要')
    await page.locator('.search-result-chapter').click()
    await page.waitForURL(/butterfly\/\?highlight=.*#/)
    expect(decodeURIComponent(page.url())).toContain('#头发护理')
    await page.locator('#article-container mark.search-keyword').first().waitFor()
    expect(await textOf(page.locator('#article-container mark.search-keyword').first())).toBe('头发需要')
    await page.evaluate(() => dispatchEvent(new Event('butterfly:new-text')))
    await page.waitForTimeout(300)
    expect(await page.locator('mark mark').count()).toBe(0)
  })

  test('says how many there are, or that there is none', async ({ open }) => {
    const { page } = await visit(open)
    await find(page, '安装')
    expect(await textOf(page.locator('#local-search-stats'))).toBe('共找到 1 篇文章')
    await find(page, '<b>x')
    expect(await textOf(page.locator('#local-search-stats'))).toBe('未找到符合您查询的内容：<b>x')
  })

  test('is a matter of keys alone', async ({ open }) => {
    const { page } = await visit(open)
    const focused = () => page.evaluate(() => document.activeElement?.className ?? '')
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await page.focus('#search-button button')
      await page.keyboard.press(key)
      await page.locator('#local-search input:focus').waitFor()
      await page.keyboard.press('Escape')
      expect(await page.locator('#local-search').isVisible()).toBe(false)
      expect(await focused()).toContain('search')
    }
    await find(page, '头发')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.matches('#local-search-results a'))).toBe(true)
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.keyboard.press('Enter')
    await page.waitForURL(/highlight=/)
  })

  test('closes for a click beside it, not for words that are marked with the pointer', async ({ open }) => {
    const { page } = await visit(open)
    await find(page, '头发')
    const field = await page.locator('#local-search input[type=search]').boundingBox()
    await page.mouse.move((field?.x ?? 0) + 30, (field?.y ?? 0) + 15)
    await page.mouse.down()
    await page.mouse.move(5, 5)
    await page.mouse.up()
    expect(await page.locator('#local-search').isVisible()).toBe(true)
    await page.mouse.click(5, 5)
    expect(await page.locator('#local-search').isVisible()).toBe(false)
  })

  test('leaves the keys of an input method alone', async ({ open }) => {
    const { page } = await visit(open)
    await find(page, '头发')
    const input = page.locator('#local-search input[type=search]')
    for (const key of ['ArrowDown', 'Enter'])
      for (const composes of [{ isComposing: true }, { keyCode: 229 }])
        await input.dispatchEvent('keydown', { bubbles: true, key, ...composes })
    expect(await input.evaluate(field => field === document.activeElement)).toBe(true)
    expect(await page.locator('#local-search').isVisible()).toBe(true)
  })

  test('leaves the browser its Ctrl+Shift+K, and fields of web components their /', async ({ open }) => {
    const { page } = await visit(open)
    await page.keyboard.press('Control+Shift+K')
    expect(await page.locator('#local-search').isVisible()).toBe(false)
    await page.evaluate(() => {
      const component = document.body.appendChild(document.createElement('div'))
      const field = document.createElement('input')
      component.attachShadow({ mode: 'open' }).append(field)
      field.focus()
    })
    await page.keyboard.press('/')
    expect(await page.locator('#local-search').isVisible()).toBe(false)
  })

  test('lets a reader turn the key / off, and Ctrl+K stays', async ({ open }) => {
    const { page } = await visit(open)
    await page.keyboard.press('/')
    await page.waitForLoadState('networkidle')
    await page.locator('.search-slash input').uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.keyboard.press('/')
    expect(await page.locator('#local-search').isVisible()).toBe(false)
    await page.keyboard.press('Control+k')
    await page.locator('#local-search .search-slash input:not(:checked)').waitFor()
  })

  test('offers searches that led somewhere, until they are cleared', async ({ open }) => {
    const { page } = await visit(open)
    await find(page, '蝴蝶')
    await find(page, '头发')
    await page.keyboard.press('Enter')
    await page.waitForURL(/highlight=/)
    await page.keyboard.press('/')
    const recent = page.locator('.search-recent li')
    await recent.first().waitFor()
    expect(await recent.allTextContents()).toEqual(['头发'])
    await recent.locator('button').click()
    await page.locator(`${RESULTS} li`).first().waitFor()
    expect(await recent.count()).toBe(0)
    await page.fill('#local-search input', '')
    await page.click('.search-recent-clear')
    await expect.poll(() => recent.count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  })

  test('tells scripts of the blog that the index is there', async ({ open }) => {
    const { page } = await visit(open)
    const told = page.evaluate(
      () => new Promise(resolve => addEventListener('search:loaded', resolve, { once: true })),
    )
    await page.click('#search-button button')
    await told
  })

  test('says that the reader is offline, and finds when that is over', async ({ open }) => {
    const { page } = await visit(open)
    await page.context().setOffline(true)
    await page.click('#search-button button')
    await page.locator('#local-search-stats:has-text("离线")').waitFor()
    await page.context().setOffline(false)
    await page.keyboard.press('Escape')
    expect(await find(page, '安装')).toHaveLength(1)
  })

  test('does not blame the connection when a blocker keeps its script away', async ({ open }) => {
    const { page } = await visit(open)
    await page.route(/\/js\/dialog-/, route => route.abort())
    await page.click('#search-button button')
    await page.locator('#local-search-stats:has-text("无法加载搜索数据")').waitFor()
    expect(await textOf(page.locator('#local-search-stats'))).not.toContain('离线')
  })

  test.for([1280, 390])('has nothing to object to at %i pixels, light and dark', async (width, { open }) => {
    const { page } = await visit(open, { viewport: { ...PHONE.viewport, width } })
    await expectNoObjections(page, '#local-search', () => find(page, '安装'))
  })
})

/** Looks for mistakes in accessibility, in both colour schemes. The policy would not let the tool in. */
async function expectNoObjections(page: Page, selector: string, prepare: () => Promise<unknown>) {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  await prepare()
  await page.evaluate(axe)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page
      .locator('html')
      .evaluate((html, scheme) => html.setAttribute('data-theme', scheme), colorScheme)
    const { violations } = await page.evaluate<AxeResults>(`axe.run('${selector}')`)
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ failureSummary }) => failureSummary)]),
    ).toEqual([])
  }
}

describe('on another blog', () => {
  /** Builds a blog and opens one of its pages. */
  async function visitBlog(
    open: Open,
    name: string,
    plan: Parameters<typeof buildBlog>[1],
    path = '/',
    hosts = '',
  ) {
    const blog = await buildBlog(name, plan)
    const { origin, close } = await serve(`${blog.folder}/public`, {
      'content-security-policy': policy(blog, hosts),
    })
    const page = await open('about:blank')
    const said: string[] = []
    page.on('console', message => said.push(message.text()))
    return { page, said, close, show: () => page.goto(origin + path) }
  }

  test('results come in pages, with links that are relative to the page', async ({ open }) => {
    const posts = Array.from({ length: 7 }, (_, number) => [
      `source/_posts/p${number}.md`,
      aPost({ title: `第${number}篇`, date: `2024-01-0${number + 1}` }, '相同的文字'),
    ])
    const { page, close, show } = await visitBlog(
      open,
      'browser-search-pages',
      {
        config: { language: 'zh-CN', relative_link: true },
        butterfly: {
          search: {
            use: 'local_search',
            local_search: { preload: true, pagination: { enable: true, hitsPerPage: 3 } },
          },
        },
        files: Object.fromEntries(posts),
      },
      '/2024/01/01/p0/',
    )
    await Promise.all([page.waitForRequest(/directory\.bin/), show()])
    const titles = () => page.locator(`${RESULTS} .search-result-title`).allTextContents()
    expect(await find(page, '相同的文字')).toEqual(['第6篇', '第5篇', '第4篇'])
    expect(await textOf(page.locator('#local-search-stats'))).toBe('共找到 7 篇文章')
    await page.click('.ais-Pagination-item--nextPage button')
    await expect.poll(titles).toEqual(['第3篇', '第2篇', '第1篇'])
    expect(await page.evaluate(() => document.activeElement?.matches('#local-search-results a'))).toBe(true)
    await page.locator(`${RESULTS} a`).last().click()
    await page.waitForURL(/\/2024\/01\/02\/p1\/\?highlight=/)
    await close()
  })

  test('Algolia answers', async ({ open }) => {
    const config = { algolia: { appId: 'APP', apiKey: 'KEY', indexName: 'blog' }, root: '/' }
    const { page, said, close, show } = await visitBlog(
      open,
      'browser-algolia',
      { config, butterfly: { search: { use: 'algolia_search', algolia_search: { hitsPerPage: 2 } } } },
      '/',
      ' https://*.algolia.net https://*.algolianet.com',
    )
    const asked: { indexName: string; query: string; page: number; hitsPerPage: number }[] = []
    let broken = false
    await page.route(/algolia(net)?\.(net|com)\/1\/indexes/, async route => {
      if (broken) return route.fulfill({ status: 403, json: { message: 'Invalid key' } })
      const [request] = route.request().postDataJSON().requests
      asked.push(request)
      // The answer to the first question comes last.
      if (request.query === 'slow') await new Promise(resolve => setTimeout(resolve, 1500))
      const { query, page, hitsPerPage } = request
      const hits = query === 'nothing' ? [] : [record(query, 2 * page), record(query, 2 * page + 1)]
      const counts = { nbHits: 2 * hits.length, nbPages: hits.length, page, hitsPerPage, processingTimeMS: 3 }
      await route.fulfill({ json: { results: [{ hits, ...counts }] } })
    })
    await show()
    await page.click('#search-button button')
    const field = page.locator('.ais-SearchBox-input')
    const titles = () => page.locator('.algolia-hits-item-title').allTextContents()
    await field.fill('slow')
    await expect.poll(() => asked.length).toBe(1)
    await field.fill('fast')
    await expect.poll(titles).toEqual(['fast 0', 'fast 1'])
    expect(asked[1]).toMatchObject({ indexName: 'blog', query: 'fast', page: 0, hitsPerPage: 2 })
    await page.waitForTimeout(1600)
    expect(await titles()).toEqual(['fast 0', 'fast 1'])
    expect(await textOf(page.locator('.ais-Stats-text'))).toBe('4 results found in 3 ms')
    expect(await page.locator('.algolia-hit-item-content').first().innerHTML()).toBe(
      'a &lt;b&gt; <mark class="search-keyword">fast</mark> text',
    )
    expect(await page.locator('.ais-Hits-item a').first().getAttribute('href')).toMatch(/\/fast-0\/$/)
    await page.click('.ais-Pagination-item--nextPage button')
    await expect.poll(titles).toEqual(['fast 2', 'fast 3'])
    await field.fill('nothing')
    await page.locator('#algolia-hits-empty:has-text("nothing")').waitFor()
    expect(said).toEqual([])
    await expectNoObjections(page, '#algolia-search', async () => {
      await page.click('#search-button button')
      await field.fill('fast')
      await expect.poll(titles).toEqual(['fast 0', 'fast 1'])
    })
    broken = true
    await field.fill('other')
    await page.locator('#algolia-stats:has-text("could not be loaded")').waitFor()
    await close()
  })

  test('DocSearch opens by our button and our keys, and is not loaded before', async ({ open }) => {
    const { page, close, show } = await visitBlog(open, 'browser-docsearch', docSearchBlog)
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await show()
    expect(asked.filter(url => /docsearch/.test(url))).toEqual([])
    await page.click('#search-button button')
    expect(await textOf(page.locator('.DocSearch-Modal'))).toBe('APP KEY docs')
    await page.click('.DocSearch-Modal')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('search')
    await page.keyboard.press('Control+k')
    await page.locator('.DocSearch-Modal').waitFor()
    expect(asked.filter(url => /docsearch\.js/.test(url))).toHaveLength(1)
    await close()
  })

  test('DocSearch says that it cannot be loaded, and opens when it can', async ({ open }) => {
    const { page, close, show } = await visitBlog(open, 'browser-docsearch', docSearchBlog)
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    await page.route('**/docsearch.js', route => route.abort())
    await show()
    await page.click('#search-button button')
    await page.locator('#snackbar.show').waitFor()
    expect(await textOf(page.locator('#snackbar'))).toBe('The search could not be loaded.')
    await page.unroute('**/docsearch.js')
    await page.click('#search-button button')
    await page.locator('.DocSearch-Modal').waitFor()
    expect(errors).toEqual([])
    await close()
  })
})

const record = (query: string, number: number) => ({
  title: `${query} ${number}`,
  path: `${query}-${number}/`,
  content: 'whole',
  _snippetResult: { content: { value: `a <b> \u0002${query}\u0003 text` } },
})

/** Does what DocSearch does on a page: a button in its place, and a dialog that a click closes here. */
const DOCSEARCH = `window.docsearch = ({ container, appId, apiKey, indexName }) => {
  const button = Object.assign(document.createElement('button'), { className: 'DocSearch-Button' })
  button.onclick = () => {
    const modal = Object.assign(document.createElement('div'), { className: 'DocSearch-Modal' })
    modal.textContent = [appId, apiKey, indexName].join(' ')
    modal.onclick = () => modal.remove()
    document.body.append(modal)
  }
  container.append(button)
}`

const docSearchBlog = {
  butterfly: {
    search: { use: 'docsearch', docsearch: { appId: 'APP', apiKey: 'KEY', indexName: 'docs' } },
    CDN: { option: { docsearch_js: '/docsearch.js', docsearch_css: '/docsearch.css' } },
  },
  files: { 'source/docsearch.js': DOCSEARCH, 'source/docsearch.css': '' },
}
