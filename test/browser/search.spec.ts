import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type BuiltBlog, buildBlog } from '../fixtures/blog'
import { type Open, PHONE, test, textOf, type Visit } from '../fixtures/browser'
import { searchableBlog } from '../fixtures/searchable'
import { serve } from '../fixtures/server'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let site: BuiltBlog
let server: Awaited<ReturnType<typeof serve>>

/** What the README promises, and leave to run the program of the search. */
function policy() {
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(site.text('index.html')) ?? []
  const hash = createHash('sha256').update(script).digest('base64')
  const scripts = `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`
  return `default-src 'self'; ${scripts}; style-src 'self'; img-src 'self' data: https:`
}

beforeAll(async () => {
  site = await buildBlog('browser-search', searchableBlog())
  server = await serve(`${site.folder}/public`, { 'content-security-policy': policy() }, '/sub')
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
    ['runs', ENGLISH],
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
    expect(asked.filter(url => /pagefind|dialog/.test(url))).toEqual([])
    await find(page, '头发')
    expect(asked.filter(url => !url.startsWith('/sub/') && !url.startsWith('data:'))).toEqual([])
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

  test('says that the reader is offline, and finds when that is over', async ({ open }) => {
    const { page } = await visit(open)
    await page.context().setOffline(true)
    await page.click('#search-button button')
    await page.locator('#local-search-stats:has-text("离线")').waitFor()
    await page.context().setOffline(false)
    await page.keyboard.press('Escape')
    expect(await find(page, '安装')).toHaveLength(1)
  })

  test.for([1280, 390])('has nothing to object to at %i pixels, light and dark', async (width, { open }) => {
    const { page } = await visit(open, { viewport: { ...PHONE.viewport, width } })
    await page
      .context()
      .newCDPSession(page)
      .then(session => session.send('Page.setBypassCSP', { enabled: true }))
    await page.reload()
    await find(page, '安装')
    await page.evaluate(axe)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page
        .locator('html')
        .evaluate((html, scheme) => html.setAttribute('data-theme', scheme), colorScheme)
      const { violations } = await page.evaluate<AxeResults>("axe.run('#local-search')")
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ failureSummary }) => failureSummary)]),
      ).toEqual([])
    }
  })
})
