import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { PAGES, test } from '../fixtures/browser'

const POST = PAGES['post with code and a table']

/** How far the ring around an element reaches beyond the boxes that cut off what is outside of them, in pixels. */
const cutOff = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element: HTMLElement) => {
      element.focus()
      const { outlineWidth, outlineOffset } = getComputedStyle(element)
      const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
      const { left, right, top, bottom } = element.getBoundingClientRect()
      let most = 0
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowX === 'visible') continue
        const frame = up.getBoundingClientRect()
        const beyond = [frame.left - left, right - frame.right, frame.top - top, bottom - frame.bottom]
        most = Math.max(most, ...beyond.map(distance => distance + reach))
      }
      return most
    })

test('the ring of what has the focus is seen whole', async ({ open }) => {
  const page = await open(POST)
  await page.keyboard.press('Tab')
  for (const selector of ['.nav-site-title', '.toc-link', '.pagination-post a', '.relatedPosts a'])
    expect(await cutOff(page, selector), selector).toBeLessThanOrEqual(0)
})

test('on what has a colour of its own, the ring has that of its text', async ({ open }) => {
  const page = await open('/')
  await page.keyboard.press('Tab')
  await page.evaluate(() => scrollTo(0, 400))
  await page.locator('#rightside.rightside-show').waitFor()
  for (const selector of ['#scroll-down', '#go-up', '#footer a']) {
    const control = page.locator(selector).first()
    await control.focus()
    const { outlineColor, color } = await control.evaluate(element => {
      const { outlineColor, color } = getComputedStyle(element)
      return { outlineColor, color }
    })
    expect(outlineColor, selector).toBe(color)
  }
  const { outlineOffset, outlineWidth } = await page.locator('#go-up').evaluate((button: HTMLElement) => {
    button.focus()
    const { outlineOffset, outlineWidth } = getComputedStyle(button)
    return { outlineOffset, outlineWidth }
  })
  // Inside the button: beside it may be anything.
  expect(Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)).toBeLessThanOrEqual(0)
})
