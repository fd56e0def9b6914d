import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { cached } from '../../tools/packed-theme'
import { aPost, type BlogPlan, buildBlog } from '../fixtures/blog'
import { test as plain } from '../fixtures/browser'
import { serve } from '../fixtures/server'
import { strictPolicy } from '../fixtures/strict-policy'

const TEXT = `${'Line.\n\n'.repeat(20)}[Far](/sub/far/)`

const blog = (butterfly: object = {}, config: object = {}): BlogPlan => ({
  config: { url: 'https://blog.example/sub', root: '/sub/', language: 'zh-TW', ...config },
  butterfly: { menu: { About: '/about/' }, pwa: { enable: true, service_worker: true }, ...butterfly },
  files: {
    'source/_posts/near.md': aPost({ title: 'Near', date: '2024-01-02', permalink: '/near/' }, TEXT),
    'source/_posts/far.md': aPost({ title: 'Far', date: '2024-01-01', permalink: '/far/' }, TEXT),
    'source/about/index.md': aPost({ title: 'About' }),
    'source/admin/index.md': aPost({ title: 'Admin' }),
  },
})

type Build = 'usual' | 'soft' | 'changed' | 'off'

let folders: Record<Build, string>
beforeAll(async () => {
  const publicOf = async (name: Build, plan: BlogPlan) =>
    `${(await buildBlog(`offline-${name}`, plan)).folder}/public`
  folders = {
    usual: await publicOf('usual', blog()),
    soft: await publicOf('soft', blog({ pjax: { enable: true } })),
    changed: await publicOf('changed', blog({}, { title: 'Renamed' })),
    off: await publicOf('off', blog({ pwa: { enable: true } })),
  }
})

interface Reader {
  readonly page: Page
  readonly context: BrowserContext
  open(path: string): Promise<void>
  /** Takes the host away. Offline browsers do not keep all their workers from it. */
  loseHost(): Promise<unknown>
  /** Puts another build where the first one was. */
  deploy(build: Build): void
}

const test = plain.extend<{ readerOf: (build: Build) => Promise<Reader> }>({
  readerOf: async ({ browser }, use) => {
    const ends: (() => Promise<unknown>)[] = []
    await use(async first => {
      const host = cached('sites', 'offline-host')
      const deploy = (build: Build) => {
        rmSync(host, { recursive: true, force: true })
        mkdirSync(host, { recursive: true })
        cpSync(folders[build], host, { recursive: true })
      }
      deploy(first)
      const policy = strictPolicy(readFileSync(`${host}/index.html`, 'utf8'))
      const server = await serve(host, { 'content-security-policy': policy }, '/sub')
      const context = await browser.newContext({ reducedMotion: 'reduce' })
      ends.push(() => context.close(), server.close)
      const page = await context.newPage()
      const open = async (path: string) => void (await page.goto(`${server.origin}/sub${path}`))
      await open('/')
      if (first !== 'off') await isReady(page)
      return { page, context, open, loseHost: server.close, deploy }
    })
    for (const end of ends) await end()
  },
})

const isReady = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null)
const headline = (page: Page) => page.locator('h1').first().textContent()
const cacheNames = (page: Page) => page.evaluate(() => caches.keys())
const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
  })

describe('a reader without a connection', () => {
  test('opens pages that were read before, with their looks', async ({ readerOf }) => {
    const { page, context, open } = await readerOf('usual')
    await open('/near/?from=feed')
    await context.setOffline(true)
    await open('/near/')
    expect(await headline(page)).toBe('Near')
    const sheets = await page.evaluate(() =>
      [...document.styleSheets].map(
        ({ cssRules }) => [...cssRules].map(rule => rule.cssText).join('').length,
      ),
    )
    expect(sheets).toEqual([expect.any(Number), expect.any(Number)])
    expect(Math.min(...sheets)).toBeGreaterThan(1000)
  })

  test('is told in the language of the blog when a page was not kept', async ({ readerOf }) => {
    const { page, context, open } = await readerOf('usual')
    await context.setOffline(true)
    await open('/far/')
    expect(page.url()).toMatch(/\/sub\/far\/$/)
    expect(await headline(page)).toBe('目前沒有網路')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-TW')
    expect(await page.locator('#article-container').textContent()).toContain('讀過的頁面')
  })

  test('reads on where pages change softly', async ({ readerOf }) => {
    const { page, loseHost, open } = await readerOf('soft')
    await open('/far/')
    await open('/near/')
    await page.locator('html.swup-enabled').waitFor()
    await loseHost()
    await page.locator('#article-container a').click()
    await page.waitForURL('**/far/')
    await expect.poll(() => headline(page)).toBe('Far')
    await page.locator('#menus').getByText('About').click()
    await expect.poll(() => headline(page)).toBe('目前沒有網路')
  })
})

describe('a reader with a connection', () => {
  test('gets new pages at once, and the new worker with its own cache', async ({ readerOf }) => {
    const { page, open, deploy } = await readerOf('usual')
    await open('/about/')
    const [before] = await cacheNames(page)
    deploy('changed')
    await open('/about/')
    expect(await page.title()).toBe('About | Renamed')
    // Browsers look for a newer worker when they have nothing else to do.
    await expect
      .poll(() => cacheNames(page), { timeout: 20_000 })
      .toEqual([expect.not.stringContaining(before ?? 'a name')])
  })

  test('keeps neither pictures nor what writers use', async ({ readerOf }) => {
    const { page, open } = await readerOf('usual')
    await open('/admin/')
    await open('/about/')
    await expect.poll(() => keptPaths(page)).toContain('/sub/about/')
    const paths = await keptPaths(page)
    expect(paths).toContain('/sub/offline/')
    expect(paths.filter(path => /admin|\.(png|jpg)$/.test(path))).toEqual([])
  })

  test('loses the worker when the blog no longer wants one', async ({ readerOf }) => {
    const { page, open, deploy } = await readerOf('usual')
    deploy('off')
    await open('/')
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0)
    await expect.poll(() => cacheNames(page)).toEqual([])
  })
})

test('a blog that wants no worker has none', async ({ readerOf }) => {
  const { page } = await readerOf('off')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await page.locator('link[rel=manifest]').getAttribute('href')).toBe('/sub/manifest.webmanifest')
})

test('the manifest is what the blog says of itself', async ({ readerOf }) => {
  const { page } = await readerOf('off')
  const manifest = await page.evaluate(async () => (await fetch('/sub/manifest.webmanifest')).json())
  expect(manifest).toEqual({
    id: '/sub/',
    name: 'A blog',
    short_name: 'A blog',
    lang: 'zh-TW',
    dir: 'ltr',
    start_url: '/sub/',
    scope: '/sub/',
    display: 'standalone',
    theme_color: '#ffffff',
    background_color: '#ffffff',
    icons: [{ src: '/sub/img/favicon.png', sizes: expect.stringMatching(/^\d+x\d+$/), type: 'image/png' }],
  })
})
