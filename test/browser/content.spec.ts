import { describe, expect } from 'vitest'
import { DAY } from '../../src/client/relative-date'
import { test, textOf } from '../fixtures/browser'
import { RECENT } from '../fixtures/gadgets'

describe('a page', () => {
  test('says how long ago a post was written, and when, under the pointer', async ({ open }) => {
    const later = new Date(Date.parse(RECENT) + 3.5 * DAY)
    const page = await open('/', { site: 'gadgets', prepare: page => page.clock.setFixedTime(later) })
    const recent = page.locator('.recent-post-item', { hasText: 'Recent' }).locator('time').first()
    await expect.poll(() => textOf(recent)).toBe('3 days ago')
    expect(await recent.getAttribute('title')).toMatch(/\d{4}-\d\d-\d\d/)
  })

  test('gives the date itself when it is long ago', async ({ open }) => {
    const page = await open('/', { site: 'gadgets' })
    expect(await textOf(page.locator('.recent-post-item', { hasText: 'Old' }).locator('time').first())).toBe(
      '2001-01-01',
    )
  })

  test('replaces a picture that cannot be loaded', async ({ open }) => {
    const page = await open('/', { site: 'gadgets' })
    const covers = page.locator('.recent-post-item img.post-bg')
    await expect.poll(() => covers.first().getAttribute('src')).toBe('/img/404.jpg')
    await expect
      .poll(() => covers.first().evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  })

  test('shows and hides sub-categories', async ({ open }) => {
    const page = await open('/', { site: 'gadgets' })
    const child = page.locator('#aside-cat-list .child', { hasText: 'Bread' })
    const caret = page.locator('#aside-cat-list button.expand')
    expect(await child.isVisible()).toBe(false)
    await caret.click()
    await child.waitFor()
    expect(await caret.getAttribute('aria-expanded')).toBe('true')
    await caret.click()
    await child.waitFor({ state: 'hidden' })
    expect(await caret.getAttribute('aria-expanded')).toBe('false')
  })

  test('counts its visitors with the script of the config', async ({ open }) => {
    const page = await open('/')
    await expect.poll(() => textOf(page.locator('#busuanzi_value_site_pv'))).toBe('1')
    await page.reload()
    await expect.poll(() => textOf(page.locator('#busuanzi_value_site_pv'))).toBe('2')
  })
})
