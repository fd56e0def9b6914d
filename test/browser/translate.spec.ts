import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { aPost, type BlogPlan, buildBlog } from '../fixtures/blog'
import { failOnErrors, type Open, test as plain } from '../fixtures/browser'
import { serve } from '../fixtures/server'
import { OLD_BROWSER } from './old-browser'

const TEXT = `皇后的头发干了,面条里面没有一只蝴蝶,已经发布。

\`const 头发 = '发展'\` 和 <span translate="no">头发</span>，<span lang="ja">国</span>

<img src="/img/404.jpg" alt="头发" title="面条"> <input value="头发" placeholder="请输入头发" aria-label="头发">
<textarea aria-label="发展">头发</textarea>
`

const simplified = (): BlogPlan => ({
  config: { title: '蝴蝶与头发', language: 'zh-CN' },
  butterfly: {
    translate: { enable: true, msgToTraditionalChinese: '转繁', msgToSimplifiedChinese: '轉簡' },
    snackbar: { enable: true },
    pjax: { enable: true },
    menu: { 首页: '/', 关于: '/about/' },
  },
  files: {
    'source/_posts/one.md': aPost({ title: '发展', permalink: '/one/' }, TEXT),
    'source/about/index.md': aPost({ title: '关于' }, '只影响手机。\n\n```js\nlet a\n```'),
  },
})

const traditional = (): BlogPlan => ({
  config: { title: '蝴蝶', language: 'zh-TW' },
  butterfly: {
    translate: { enable: true, defaultEncoding: 1, default: '簡' },
    rightside_item_order: { enable: true, hide: 'darkmode', show: 'translate' },
  },
  files: {
    'source/_posts/one.md': aPost({ title: '著作', permalink: '/one/' }, '看著皇后的頭髮，乾隆與乾燥。'),
  },
})

const servers: Record<string, Awaited<ReturnType<typeof serve>>> = {}
beforeAll(async () => {
  for (const [name, plan] of Object.entries({ simplified, traditional })) {
    const { folder } = await buildBlog(`browser-${name}`, plan())
    servers[name] = await serve(`${folder}/public`)
  }
})
afterAll(() => Promise.all(Object.values(servers).map(server => server.close())))

type Blog = 'simplified' | 'traditional'
type Visit = (path: string, blog?: Blog, options?: Parameters<Open>[1]) => Promise<Page>

const test = plain.extend<{ visit: Visit }>({
  visit: ({ open }, use) =>
    use((path, blog = 'simplified', options = {}) =>
      open(path, { baseURL: servers[blog]?.origin ?? '', prepare: failOnErrors, ...options }),
    ),
})

const press = (page: Page) => page.locator('#translateLink').evaluate((button: HTMLElement) => button.click())
const isIn = (page: Page, language: string) => page.locator(`html[lang=${language}]`).waitFor()
const words = async (page: Page) => (await page.locator('#article-container p').first().textContent()) ?? ''

describe('a site in simplified Chinese', () => {
  test('is shown in the phrases of traditional Chinese', async ({ visit }) => {
    const page = await visit('/one/')
    await press(page)
    await isIn(page, 'zh-TW')
    expect(await words(page)).toBe('皇后的頭髮幹了,麵條裡面沒有一隻蝴蝶,已經發佈。')
    expect(await page.title()).toBe('發展 | 蝴蝶與頭髮')
    expect(await page.locator('#translateLink').textContent()).toBe('轉簡')
  })

  test('changes what readers hear, but neither code nor what they write', async ({ visit }) => {
    const page = await visit('/one/')
    await press(page)
    await isIn(page, 'zh-TW')
    const attribute = (selector: string, name: string) =>
      page.locator(`#article-container ${selector}`).getAttribute(name)
    expect(await attribute('img', 'alt')).toBe('頭髮')
    expect(await attribute('img', 'title')).toBe('麵條')
    expect(await attribute('input', 'placeholder')).toBe('請輸入頭髮')
    expect(await attribute('textarea', 'aria-label')).toBe('發展')
    expect(await page.locator('#article-container input').inputValue()).toBe('头发')
    expect(await page.locator('#article-container textarea').inputValue()).toBe('头发')
    expect(await page.locator('#article-container code').textContent()).toBe("const 头发 = '发展'")
    expect(await page.locator('#article-container [translate=no]').textContent()).toBe('头发')
    expect(await page.locator('#article-container [lang=ja]').textContent()).toBe('国')
  })

  test('is so in an old browser too', async ({ visit }) => {
    const page = await visit('/one/', 'simplified', {
      ...OLD_BROWSER,
      prepare: page => OLD_BROWSER.prepare?.(failOnErrors(page)),
    })
    await press(page)
    await isIn(page, 'zh-TW')
    expect(await words(page)).toContain('皇后的頭髮')
    await press(page)
    await isIn(page, 'zh-CN')
  })

  test('comes back as it was written', async ({ visit }) => {
    const page = await visit('/one/')
    const before = await page.locator('#body-wrap').innerHTML()
    await press(page)
    await isIn(page, 'zh-TW')
    await press(page)
    await isIn(page, 'zh-CN')
    expect(await page.locator('#body-wrap').innerHTML()).toBe(before)
    expect(await page.title()).toBe('发展 | 蝴蝶与头发')
    expect(await page.locator('#translateLink').textContent()).toBe('转繁')
  })

  test('comes back after a dictionary that was slower than the reader', async ({ visit }) => {
    const page = await visit('/one/')
    await page.waitForLoadState('networkidle')
    const before = await words(page)
    await page.route(/to-taiwan/, async route => {
      await page.waitForTimeout(500)
      await route.continue()
    })
    for (const _ of ['traditional', 'simplified', 'traditional']) await press(page)
    await isIn(page, 'zh-TW')
    expect(await words(page)).not.toBe(before)
    await press(page)
    await isIn(page, 'zh-CN')
    expect(await words(page)).toBe(before)
  })

  test('says what it does', async ({ visit }) => {
    const page = await visit('/one/')
    await press(page)
    await page.getByRole('status').filter({ hasText: '已改用繁體中文顯示' }).waitFor()
  })

  test('is remembered, under the name and in the form of Butterfly', async ({ visit }) => {
    const page = await visit('/one/')
    await press(page)
    await isIn(page, 'zh-TW')
    const stored = await page.evaluate(() => JSON.parse(localStorage.getItem('translate-chn-cht') ?? '{}'))
    expect(stored.value).toBe(1)
    expect(stored.expiry).toBeGreaterThan(Date.now())
    await page.goto('/about/')
    await isIn(page, 'zh-TW')
    expect(await words(page)).toBe('只影響手機。')
  })

  test('stays so while pages change softly, and in what is added later', async ({ visit }) => {
    const page = await visit('/one/')
    await page.locator('html.swup-enabled').waitFor()
    await press(page)
    await isIn(page, 'zh-TW')
    await page.evaluate(() => Object.assign(window, { same: true }))
    await page.locator('#menus a[href="/about/"]').click()
    await page.waitForURL('**/about/')
    await expect.poll(() => words(page)).toBe('只影響手機。')
    expect(await page.evaluate(() => 'same' in window)).toBe(true)
    await page.evaluate(() => document.querySelector('#article-container')?.append('没有头发'))
    await page.getByText('沒有頭髮').waitFor()
  })

  test('is written as in Hong Kong for readers from there', async ({ visit }) => {
    const page = await visit('/one/', 'simplified', { locale: 'zh-HK' })
    await press(page)
    await isIn(page, 'zh-HK')
    expect(await words(page)).toContain('裏面')
  })

  test('loads its dictionary when it is asked for', async ({ visit }) => {
    const page = await visit('/one/')
    await page.waitForLoadState('networkidle')
    const large = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(entry => (entry as PerformanceResourceTiming).decodedBodySize > 100_000)
          .map(({ name }) => name.replace(/.*\//, '').replace(/-\w+\.js$/, '')),
      )
    expect(await large()).toEqual([])
    await press(page)
    await isIn(page, 'zh-TW')
    expect(await large()).toEqual(['to-taiwan'])
  })

  test('has no such button without scripts', async ({ visit }) => {
    const page = await visit('/one/', 'simplified', { javaScriptEnabled: false })
    expect(await page.locator('#translateLink').isVisible()).toBe(false)
  })
})

describe('messages in a corner', () => {
  test('tell that code has been copied, and not twice', async ({ visit }) => {
    const page = await visit('/about/', 'simplified', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.locator('.copy-button').click()
    await page.locator('#snackbar.show').getByText('复制成功').waitFor()
    expect(await page.locator('.copy-notice').textContent()).toBe('')
  })

  test('tell of the dark scheme', async ({ visit }) => {
    const page = await visit('/about/')
    await page.locator('#darkmode').evaluate((button: HTMLElement) => button.click())
    await page.locator('#snackbar.show').getByText('深色模式已开启').waitFor()
  })
})

describe('a site in traditional Chinese', () => {
  test('is shown in simplified Chinese', async ({ visit }) => {
    const page = await visit('/one/', 'traditional')
    expect(await page.locator('#rightside-config-show #translateLink').textContent()).toBe('簡')
    await press(page)
    await isIn(page, 'zh-CN')
    expect(await words(page)).toBe('看着皇后的头发，乾隆与干燥。')
    expect(await page.title()).toBe('著作 | 蝴蝶')
  })
})
