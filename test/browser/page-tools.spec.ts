import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { PHONE, test } from '../fixtures/browser'

const scrollDown = (page: Page, top: number) => page.evaluate(y => scrollTo(0, y), top)

describe('the tools at the lower right', () => {
  test('appear with the first scroll', async ({ open }) => {
    const page = await open('/')
    expect(await page.locator('#go-up').isVisible()).toBe(false)
    await scrollDown(page, 600)
    await page.locator('#go-up').waitFor()
  })

  test('lead back to the top', async ({ open }) => {
    const page = await open('/')
    await scrollDown(page, 1500)
    await page.click('#go-up')
    await page.waitForFunction(() => scrollY === 0)
  })

  test('hide the seldom ones behind a cog', async ({ open }) => {
    const page = await open('/')
    await scrollDown(page, 600)
    await page.locator('#rightside-config[aria-expanded=false]').waitFor()
    expect(await page.locator('#darkmode').isVisible()).toBe(false)
    await page.click('#rightside-config')
    await page.locator('#rightside-config[aria-expanded=true]').waitFor()
    await page.locator('#darkmode').waitFor()
    await page.click('#darkmode')
    await page.locator('html[data-theme=dark]').waitFor()
  })

  test('hide the sidebar, which the next page remembers', async ({ open }) => {
    const page = await open('/')
    await scrollDown(page, 600)
    await page.click('#rightside-config')
    await page.click('#hide-aside-btn')
    await page.locator('#aside-content').waitFor({ state: 'hidden' })
    expect(await page.locator('#hide-aside-btn').getAttribute('aria-pressed')).toBe('true')
    await page.goto('/archives/')
    expect(await page.locator('#aside-content').isVisible()).toBe(false)
    expect(await page.locator('#hide-aside-btn').getAttribute('aria-pressed')).toBe('true')
  })

  test('hide the sidebar of the page before too, when it is gone back to', async ({ open }) => {
    const page = await open('/')
    const hide = page.locator('#hide-aside-btn')
    await page.evaluate(() => {
      const choice = { value: 'hide', expiry: Date.now() + 60_000 }
      localStorage.setItem('aside-status', JSON.stringify(choice))
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    expect(await page.locator('#aside-content').isVisible()).toBe(false)
    expect(await hide.getAttribute('aria-pressed')).toBe('true')
  })

  test('work by keyboard', async ({ open }) => {
    const page = await open('/')
    await scrollDown(page, 600)
    await page.locator('#rightside-config').waitFor()
    await page.focus('#rightside-config')
    await page.keyboard.press('Enter')
    await page.locator('#darkmode').waitFor()
    await page.focus('#darkmode')
    await page.keyboard.press('Space')
    await page.locator('html[data-theme=dark]').waitFor()
  })
})

describe('the bar', () => {
  test('leaves with the banner and comes back when the reader scrolls up', async ({ open }) => {
    const page = await open('/')
    await scrollDown(page, 1500)
    await page.locator('#page-header.nav-fixed').waitFor()
    expect(await page.locator('#page-header.nav-visible').count()).toBe(0)
    await scrollDown(page, 1200)
    await page.locator('#page-header.nav-fixed.nav-visible').waitFor()
    const top = () => page.locator('#nav').evaluate(nav => nav.getBoundingClientRect().top)
    await expect.poll(top).toBe(0)
    await scrollDown(page, 0)
    await page.locator('#page-header:not(.nav-fixed)').waitFor()
  })

  test('gives way to the drawer when the menu does not fit', async ({ open }) => {
    const page = await open('/', { viewport: { width: 800, height: 600 } })
    await page
      .locator('#nav')
      .evaluate(nav => nav.querySelector('.site-name')?.append(' and a very long name'.repeat(5)))
    await page.setViewportSize({ width: 820, height: 600 })
    await page.locator('#toggle-menu').waitFor()
  })

  test('lets a reader of the keyboard skip to the content', async ({ open }) => {
    const page = await open('/', PHONE)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link')
    expect(await page.locator('.skip-link').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash === '#content-inner')
  })
})
