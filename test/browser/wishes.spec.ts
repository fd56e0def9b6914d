import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { aPost, buildBlog } from '../fixtures/blog'
import { test as plain } from '../fixtures/browser'
import { serve } from '../fixtures/server'

const LONG = `## Start\n\n${'Line.\n\n'.repeat(80)}## End\n\n${'Line.\n\n'.repeat(80)}`

/** Behaviours that a blog has only when it asks for them. */
const wishfulBlog = () => ({
  butterfly: {
    nav: { fixed: true },
    rightside_scroll_percent: true,
    rightside_item_order: { enable: true, hide: 'hideAside', show: 'readmode,darkmode' },
    darkmode: { autoChangeMode: 2, start: 6, end: 18 },
    aside: { card_webinfo: { runtime_date: '2024-01-01' } },
    anchor: { auto_update: true },
  },
  files: { 'source/_posts/one.md': aPost({ title: 'One', permalink: '/one/' }, LONG) },
})

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  const { folder } = await buildBlog('browser-wishes', wishfulBlog())
  server = await serve(`${folder}/public`)
})
afterAll(() => server.close())

type Visit = (path: string, now?: string, options?: BrowserContextOptions) => Promise<Page>

const test = plain.extend<{ visit: Visit }>({
  visit: ({ open }, use) =>
    use((path, now = '2024-01-11T12:00:00Z', options = {}) =>
      open(path, {
        baseURL: server.origin,
        timezoneId: 'UTC',
        prepare: page => page.clock.setFixedTime(now),
        ...options,
      }),
    ),
})

const scrollTo = (page: Page, top: number) => page.evaluate(top => window.scrollTo(0, top), top)
const scheme = (page: Page) => page.locator('html').getAttribute('data-theme')

describe('the scheme by the hour', () => {
  test.for([
    ['2024-01-11T12:00:00Z', 'light'],
    ['2024-01-11T05:59:00Z', 'dark'],
    ['2024-01-11T18:00:00Z', 'dark'],
  ] as const)('at %s is %s', async ([now, expected], { visit }) => {
    expect(await scheme(await visit('/', now))).toBe(expected)
  })

  test('yields to what the reader chooses, in the bar of the browser too', async ({ visit }) => {
    const page = await visit('/one/', '2024-01-11T20:00:00Z')
    const bar = () => page.locator('meta[name=theme-color]').getAttribute('content')
    const atNight = await bar()
    await page.locator('#darkmode').evaluate((button: HTMLElement) => button.click())
    expect(await bar()).not.toBe(atNight)
    await page.reload()
    expect(await scheme(page)).toBe('light')
  })
})

test('the button to the top says how much has been read, until nearly all has been', async ({ visit }) => {
  const page = await visit('/one/')
  const half = await page.evaluate(() => (document.documentElement.scrollHeight - innerHeight) / 2)
  await scrollTo(page, half)
  await page.locator('#go-up.show-percent').getByText('50').waitFor()
  await scrollTo(page, half * 2)
  await page.locator('#go-up:not(.show-percent)').waitFor()
})

test('the button to the top counts nothing on a page that the screen holds', async ({ visit }) => {
  const page = await visit('/one/', undefined, { viewport: { width: 1280, height: 20_000 } })
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  await page.locator('#go-up .scroll-percent:not(:empty)').waitFor({ state: 'attached' })
  expect(await page.locator('#go-up.show-percent').count()).toBe(0)
})

test('a fixed bar stays while the reader scrolls down', async ({ visit }) => {
  const page = await visit('/one/')
  await scrollTo(page, 1500)
  await page.locator('#page-header.nav-fixed').waitFor()
  await expect
    .poll(() => page.locator('#nav').evaluate(nav => Math.round(nav.getBoundingClientRect().top)))
    .toBe(0)
})

test('the site counts its days', async ({ visit }) => {
  const page = await visit('/')
  await page.locator('#runtimeshow').getByText('10 days').waitFor()
})

test('the reading mode leaves the text alone, and gives the focus back', async ({ visit }) => {
  const page = await visit('/one/')
  await scrollTo(page, 300)
  await page.locator('#readmode').click()
  await page.locator('#aside-content').waitFor({ state: 'hidden' })
  expect(await page.locator('#article-container').isVisible()).toBe(true)
  await page.keyboard.press('Enter')
  await page.locator('#aside-content').waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('readmode')
})

test('the address follows the reader, without a step in the history', async ({ visit }) => {
  const page = await visit('/one/')
  const steps = await page.evaluate(() => history.length)
  const top = await page.locator('#End').evaluate(heading => heading.getBoundingClientRect().top + scrollY)
  await scrollTo(page, top - 70)
  await page.waitForFunction(() => location.hash === '#End')
  await scrollTo(page, 0)
  await page.waitForFunction(() => location.hash === '')
  expect(await page.evaluate(() => history.length)).toBe(steps)
})
