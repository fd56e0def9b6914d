import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { failOnErrors, PAGES, PHONE, test } from '../fixtures/browser'

const MAIN = /\/js\/(main|shared)-/
const LATER = /\/js\/(?!main-|shared-|counter)/

const tools = (page: Page) => page.locator('#rightside button:visible').count()
const scheme = (page: Page) => page.locator('html').getAttribute('data-theme')
const scrollDown = (page: Page) => page.evaluate(() => scrollTo(0, 600))

/** Where a browser forbids it, every look at it throws. */
function forbidStorage() {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Forbidden', 'SecurityError')
      },
    })
}

describe.concurrent('without storage', () => {
  test.for(Object.entries(PAGES))('the scheme of the %s can be changed', async ([, path], { open }) => {
    const page = await open('about:blank', { before: forbidStorage })
    failOnErrors(page)
    await page.goto(path)
    await scrollDown(page)
    await page.locator('#rightside-config').click()
    await page.locator('#darkmode').click()
    expect(await scheme(page)).toBe('dark')
  })
})

describe.concurrent('while the main script is on its way', () => {
  test('no tool is offered, and then they work', async ({ open }) => {
    let arrive = () => {}
    const arrival = new Promise<void>(resolve => {
      arrive = resolve
    })
    const prepare = (page: Page) =>
      page.route(MAIN, async route => {
        await arrival
        await route.continue()
      })
    const page = await open('about:blank', { prepare })
    await page.goto(PAGES.post, { waitUntil: 'commit' })
    await page.locator('#footer').waitFor()
    await scrollDown(page)
    expect(await tools(page)).toBe(0)
    arrive()
    await page.locator('#rightside-config').click()
    await page.locator('#darkmode').click()
    expect(await scheme(page)).toBe('dark')
  })
})

describe.concurrent('when the main script never comes', () => {
  const prepare = (page: Page) => page.route(MAIN, route => route.abort())

  test.for(Object.entries(PAGES))('the %s can be read, and offers no tools', async ([, path], { open }) => {
    const page = await open('about:blank', { prepare })
    failOnErrors(page)
    await page.goto(path)
    await scrollDown(page)
    expect(await page.locator('#content-inner > :first-child').isVisible()).toBe(true)
    expect(await tools(page)).toBe(0)
  })

  test('nothing stays shut that it would open', async ({ open }) => {
    const page = await open('about:blank', { site: 'gadgets', prepare })
    failOnErrors(page)
    const hidden = () =>
      page
        .locator('.tab-item-content, .hide-content, .toc-child, .card-category-list.child')
        .evaluateAll(all => all.filter(part => !part.checkVisibility()).map(part => part.className))
    for (const path of ['/tagged/', '/']) {
      await page.goto(path)
      expect(await hidden()).toEqual([])
    }
    expect(await page.locator('.hide-button:visible').count()).toBe(0)
  })

  test('the drawer opens', async ({ open }) => {
    const page = await open('/', { ...PHONE, prepare })
    await page.locator('#toggle-menu').click()
    expect(await page.locator('#sidebar .site-page').first().isVisible()).toBe(true)
  })
})

test('when nothing comes that is loaded later, the rest works', async ({ open }) => {
  const page = await open(PAGES.post, { prepare: page => page.route(LATER, route => route.abort()) })
  await scrollDown(page)
  await page.locator('#rightside-config').click()
  await page.locator('#darkmode').click()
  expect(await scheme(page)).toBe('dark')
})
