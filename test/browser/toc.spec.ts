import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { PHONE, test, textOf } from '../fixtures/browser'

const POST = '/2022/03/12/accessible-writing/'

const scrollToHeading = (page: Page, index: number) =>
  page
    .locator('#article-container :is(h2, h3)')
    .nth(index)
    .evaluate(heading => heading.scrollIntoView())

/** How far below the top of the window the heading of a link stands. Pixels. */
const topOf = (page: Page, href: string) =>
  page.evaluate(
    id => document.getElementById(id)?.getBoundingClientRect().top,
    decodeURIComponent(href.slice(1)),
  )

/** Opens the table of contents sooner than a reader could. */
function openWhenParsed() {
  document.addEventListener('readystatechange', () => document.getElementById('card-toc')?.showPopover(), {
    once: true,
  })
}

describe('the table of contents beside a post', () => {
  test('marks the heading that the reader has reached', async ({ open }) => {
    const page = await open(POST)
    expect(await page.locator('.toc-link.active').count()).toBe(0)
    for (const index of [1, 2, 0]) {
      await scrollToHeading(page, index)
      const link = page.locator('.toc-link').nth(index)
      await page.locator(`.toc-link.active[href="${await link.getAttribute('href')}"]`).waitFor()
      expect(await page.locator('.toc-link.active').count()).toBe(1)
      expect(await link.getAttribute('aria-current')).toBe('location')
    }
  })

  test('marks the heading that its link leads to, however near the next one is', async ({ open }) => {
    const page = await open(POST, { reducedMotion: 'reduce' })
    await page.evaluate(() => {
      const [, one, next] = document.querySelectorAll('#article-container :is(h2, h3)')
      if (next) one?.after(next)
    })
    const link = page.locator('.toc-link').nth(1)
    await link.click()
    const href = (await link.getAttribute('href')) ?? ''
    await expect.poll(() => topOf(page, href)).toBeCloseTo(70, -1)
    await page.waitForTimeout(200)
    expect(await page.locator('.toc-link.active').getAttribute('href')).toBe(href)
  })

  test('says how much has been read', async ({ open }) => {
    const page = await open(POST)
    const percentage = page.locator('.toc-percentage')
    await page.locator('.toc-percentage:text-is("0%")').waitFor()
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.locator('.toc-percentage:text-is("100%")').waitFor()
    expect(await textOf(percentage)).toBe('100%')
  })

  test('leads to headings below the bar, with and without scripts', async ({ open }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(POST, { javaScriptEnabled })
      const link = page.locator('.toc-link').nth(2)
      await link.click()
      const href = (await link.getAttribute('href')) ?? ''
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(decodeURIComponent(href))
      if (javaScriptEnabled) expect(await topOf(page, href)).toBeCloseTo(70, -1)
    }
  })

  test('has no button', async ({ open }) => {
    const page = await open(POST)
    expect(await page.locator('#mobile-toc-button').isVisible()).toBe(false)
  })
})

describe('the table of contents of a narrow page', () => {
  test('opens at its button and closes with Escape, which returns the focus', async ({ open }) => {
    const page = await open(POST, PHONE)
    await scrollToHeading(page, 1)
    const card = page.locator('#card-toc')
    expect(await card.isVisible()).toBe(false)
    await page.click('#mobile-toc-button')
    expect(await card.isVisible()).toBe(true)
    await page.locator('#card-toc.open').waitFor()
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    expect(await page.locator('#mobile-toc-button:focus').count()).toBe(1)
  })

  test('is in order when it was opened before its script came', async ({ open }) => {
    const page = await open(POST, { ...PHONE, before: openWhenParsed })
    await page.locator('#card-toc.open:popover-open').waitFor()
  })

  test('closes when the reader has chosen, and shows the heading', async ({ open }) => {
    const page = await open(POST, PHONE)
    await scrollToHeading(page, 0)
    // The tools come once the reader has scrolled; before, they take no focus.
    await page.locator('#mobile-toc-button').waitFor()
    await page.focus('#mobile-toc-button')
    await page.keyboard.press('Enter')
    await page.locator('#card-toc.open').waitFor()
    await page.keyboard.press('Tab')
    const href = await page.locator('.toc-link:focus').getAttribute('href')
    await page.keyboard.press('Enter')
    await page.locator('#card-toc').waitFor({ state: 'hidden' })
    expect(await topOf(page, href ?? '')).toBeCloseTo(70, -1)
  })

  test('closes where there is room beside the text', async ({ open }) => {
    const page = await open(POST, PHONE)
    await scrollToHeading(page, 0)
    await page.click('#mobile-toc-button')
    await page.setViewportSize({ width: 1200, height: 800 })
    await page.locator('#card-toc:not(:popover-open)').waitFor()
    expect(await page.locator('#card-toc').isVisible()).toBe(true)
  })

  test('opens without scripts too', async ({ open }) => {
    const page = await open(POST, { ...PHONE, javaScriptEnabled: false })
    await page.click('#mobile-toc-button')
    expect(await page.locator('.toc-link').first().isVisible()).toBe(true)
  })
})

/** How much has moved by itself so far (https://web.dev/articles/cls). */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const add = (sum: number, entry: PerformanceEntry) =>
          sum + (entry as PerformanceEntry & { value: number }).value
        new PerformanceObserver(list => resolve(list.getEntries().reduce(add, 0))).observe({
          type: 'layout-shift',
          buffered: true,
        })
        setTimeout(() => resolve(0), 500)
      }),
  )

test.for(['/', POST])('nothing of %s moves while it loads', async (path, { open }) => {
  const page = await open(path)
  await page.waitForLoadState('networkidle')
  expect(await shiftOf(page)).toBeLessThan(0.01)
})
