import { describe, expect } from 'vitest'
import { failOnErrors, PAGES, PHONE, test } from '../fixtures/browser'
import { OLD_BROWSER } from './old-browser'

describe.concurrent('in a browser without popovers and :has()', () => {
  test.for(Object.entries(PAGES))('the %s can be read, and no script fails', async ([, path], { open }) => {
    const page = await open('about:blank', OLD_BROWSER)
    failOnErrors(page)
    await page.goto(path)
    expect(await page.locator('#content-inner > :first-child').isVisible()).toBe(true)
    expect(await page.locator('#sidebar').isVisible()).toBe(false)
    await page.locator('#darkmode').evaluate((button: HTMLElement) => button.click())
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })

  test('the drawer opens, closes, and gives the focus back', async ({ open }) => {
    const page = await open('/', { ...OLD_BROWSER, ...PHONE })
    const drawer = page.locator('#sidebar')
    const button = page.locator('#toggle-menu')
    const box = async () => (await drawer.boundingBox()) ?? { x: -1, width: -1 }

    await button.click()
    expect((await box()).x + (await box()).width).toBe(PHONE.viewport.width)
    expect(await drawer.evaluate(drawer => drawer.contains(document.activeElement))).toBe(true)
    expect(await page.locator('#sidebar-menus.open').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await drawer.isVisible()).toBe(false)
    expect(await button.evaluate(button => button === document.activeElement)).toBe(true)

    await button.click()
    await page.locator('.drawer-close').click()
    expect(await drawer.isVisible()).toBe(false)
    await button.click()
    await page.mouse.click(10, 800)
    expect(await drawer.isVisible()).toBe(false)
    await button.click()
    await drawer.getByRole('link').first().click()
    await page.waitForURL(url => url.pathname !== '/')
  })

  test('the table of contents is a card, and opens from its button where there is no room', async ({
    open,
  }) => {
    const post = PAGES['post with code and a table']
    const desk = await open(post, OLD_BROWSER)
    expect(await desk.locator('#card-toc').isVisible()).toBe(true)

    const page = await open(post, { ...OLD_BROWSER, ...PHONE })
    const card = page.locator('#card-toc')
    expect(await card.isVisible()).toBe(false)
    await page.evaluate(() => scrollTo(0, 900))
    await page.locator('#mobile-toc-button').click()
    const box = await card.boundingBox()
    expect(box?.height).toBeGreaterThan(100)
    await card.getByRole('link').last().click()
    await card.waitFor({ state: 'hidden' })
  })

  test('code fills the screen and gives it back', async ({ open }) => {
    const page = await open('/2000/01/01/code/', { ...OLD_BROWSER, site: 'gadgets' })
    failOnErrors(page)
    await page.locator('.fullpage-button').first().click()
    expect(await page.locator('.code-fullpage').boundingBox()).toEqual({
      x: 0,
      y: 0,
      width: 1280,
      height: 800,
    })
    await page.keyboard.press('Escape')
    await page.locator('.code-fullpage').waitFor({ state: 'detached' })
    expect(await page.locator('.popover-open').count()).toBe(0)
  })
})
