import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { PHONE, test, textOf } from '../fixtures/browser'

const OLD = '/2001/01/01/old/'

describe('the page of a post', () => {
  test('says for how many days it has not been changed, when they are many', async ({ open }) => {
    const page = await open(OLD, { site: 'gadgets' })
    const notice = page.locator('#post-outdate-notice')
    await notice.waitFor()
    expect(await textOf(notice)).toMatch(/^Changed \d{4,} days ago$/)
  })

  test('opens the reward by keyboard, without scripts, and closes it with Escape', async ({ open }) => {
    const page = await open(OLD, { site: 'gadgets', javaScriptEnabled: false })
    const code = page.locator('.post-qr-code-img')
    expect(await code.isVisible()).toBe(false)
    await page.locator('.reward-button').press('Enter')
    await code.waitFor()
    await page.keyboard.press('Escape')
    await code.waitFor({ state: 'hidden' })
  })

  test('copies its address', async ({ open }) => {
    const page = await open(OLD, { site: 'gadgets', permissions: ['clipboard-read', 'clipboard-write'] })
    await page.locator('.icon-copy_link').click()
    await expect.poll(() => textOf(page.locator('.share-status'))).toBe('Copy Successful')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://blog.example/2001/01/01/old/',
    )
  })

  test('does not move when the script for sharing comes', async ({ open }) => {
    const height = async (prepare: (page: Page) => unknown) => {
      const page = await open(OLD, { site: 'gadgets', ...PHONE, prepare })
      return page.locator('.tag_share').evaluate(row => row.getBoundingClientRect().height)
    }
    const before = await height(page => page.route(/share-buttons-/, () => {}))
    expect(before).toBe(await height(() => {}))
  })

  test('has links to share without scripts, and no buttons that would do nothing', async ({ open }) => {
    const page = await open(OLD, { site: 'gadgets', javaScriptEnabled: false })
    expect(await page.locator('.icon-x').getAttribute('href')).toContain('https://x.com/')
    expect(await page.locator('.icon-copy_link').isVisible()).toBe(false)
    expect(await page.locator('#post-outdate-notice').isVisible()).toBe(false)
  })
})
