import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { PHONE, test } from '../fixtures/browser'

const isOpen = (page: Page) => page.locator('#sidebar').isVisible()

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')

const isInDrawer = (page: Page) => page.evaluate(() => document.activeElement?.closest('#sidebar') !== null)

describe('on a telephone the menu', () => {
  test('is behind a button', async ({ open }) => {
    const page = await open('/', PHONE)
    expect(await page.locator('#menus .menus_items').isVisible()).toBe(false)
    expect(await isOpen(page)).toBe(false)
    await page.click('#toggle-menu')
    expect(await isOpen(page)).toBe(true)
    expect(await page.locator('#sidebar .site-page').allInnerTexts()).toContain('友鏈')
  })

  test('opens, is entered and closes by keyboard, and gives the focus back', async ({ open }) => {
    const page = await open('/', PHONE)
    await page.focus('#toggle-menu')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await isInDrawer(page)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await isOpen(page)).toBe(false)
    expect(await focused(page)).toBe('toggle-menu')
  })

  test('closes by its own button and by a tap beside it', async ({ open }) => {
    const page = await open('/', PHONE)
    await page.click('#toggle-menu')
    await page.focus('#sidebar .drawer-close')
    await page.keyboard.press('Enter')
    expect(await isOpen(page)).toBe(false)
    await page.click('#toggle-menu')
    await page.mouse.click(10, 800)
    expect(await isOpen(page)).toBe(false)
  })

  test('closes when a link of it is followed', async ({ open }) => {
    const page = await open('/', PHONE)
    await page.click('#toggle-menu')
    await page.evaluate(() => addEventListener('click', event => event.preventDefault()))
    await page.click('#sidebar a.site-page[href="/tags/"]')
    expect(await isOpen(page)).toBe(false)
  })

  test('closes when the window becomes wide', async ({ open }) => {
    const page = await open('/', PHONE)
    await page.click('#toggle-menu')
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.locator('#sidebar').waitFor({ state: 'hidden' })
  })

  test('opens, leads on and closes without JavaScript', async ({ open }) => {
    const page = await open('/', { ...PHONE, javaScriptEnabled: false })
    await page.click('#toggle-menu')
    expect(await isOpen(page)).toBe(true)
    await page.click('#sidebar a.site-page[href="/tags/"]')
    await page.waitForURL('**/tags/')
    expect(await isOpen(page)).toBe(false)
  })

  test('closes a group of links and opens it again', async ({ open }) => {
    const page = await open('/', { ...PHONE, site: 'gadgets' })
    await page.click('#toggle-menu')
    const link = page.locator('#sidebar a.child[href="/tags/"]')
    const group = page.locator('#sidebar button.group')
    expect(await link.isVisible()).toBe(true)
    await group.click()
    await link.waitFor({ state: 'hidden' })
    expect(await group.getAttribute('aria-expanded')).toBe('false')
    await group.click()
    await link.waitFor()
    expect(await group.getAttribute('aria-expanded')).toBe('true')
  })
})
