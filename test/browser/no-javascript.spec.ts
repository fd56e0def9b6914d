import { describe, expect } from 'vitest'
import { PAGES, PHONE, test, textOf } from '../fixtures/browser'

const WITHOUT = { javaScriptEnabled: false } as const

describe('without JavaScript', () => {
  test.for(Object.entries(PAGES))('the %s can be read', async ([, path], { open }) => {
    const page = await open(path, WITHOUT)
    const content = page.locator('#content-inner > :first-child')
    expect(await content.isVisible()).toBe(true)
    expect((await textOf(content)).length).toBeGreaterThan(20)
    const opacity = await content.evaluate(element => getComputedStyle(element).opacity)
    expect(opacity).toBe('1')
    expect(await page.locator('h1').first().isVisible()).toBe(true)
    expect(await page.locator('#menus .menus_items').isVisible()).toBe(true)
  })

  test('a card leads to its post, and the post to the next', async ({ open }) => {
    const page = await open('/', WITHOUT)
    const link = page.locator('.article-title').nth(2)
    const title = await textOf(link)
    await link.click()
    expect(await textOf(page.locator('h1.post-title'))).toBe(title)
    expect((await textOf(page.locator('#article-container'))).length).toBeGreaterThan(200)
    await page.locator('.pagination-related').first().click()
    expect(await textOf(page.locator('h1.post-title'))).not.toBe(title)
  })

  test('pictures are shown', async ({ open }) => {
    const page = await open('/', WITHOUT)
    const cover = page.locator('.post-bg').first()
    await cover.scrollIntoViewIfNeeded()
    await expect
      .poll(() => cover.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  })

  test('no button is shown that would do nothing', async ({ open }) => {
    for (const visit of [WITHOUT, { ...WITHOUT, ...PHONE }]) {
      const page = await open('/', visit)
      expect(await page.locator('#rightside button:visible').count()).toBe(0)
    }
  })
})
