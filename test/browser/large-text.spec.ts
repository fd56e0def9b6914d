import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { PAGES, test } from '../fixtures/browser'

const SCREENS = [1280, 768, 390]
const TITLE = '一個非常長的標題，說明這一篇文章到底在寫些什麼，以及為什麼要寫'

/** Twice the size, of text alone: WCAG 2.2, 1.4.4. */
const doubled = (page: Page) =>
  page.evaluate(title => {
    document.documentElement.style.fontSize = '28px'
    // As a blog may have it that wants no picture over the whole screen.
    document.documentElement.style.setProperty('--index-top-height', '400px')
    const heading = document.querySelector('#page-header :is(.post-title, #site-title)')
    if (heading) heading.textContent = title
  }, TITLE)

describe.concurrent.each([
  ['home page', '/', '#site-info'],
  ['post', PAGES.post, '#post-info'],
  ['archive', PAGES.archive, '#page-site-info'],
])('at twice the size, the title of the %s', (_, path, info) => {
  test.for(SCREENS)('is whole and below the menu at %i pixels', async (width, { open }) => {
    const page = await open(path, { viewport: { width, height: 900 } })
    await doubled(page)
    const [menu, title, whole, banner] = await Promise.all(
      ['#blog-info', `${info} h1`, info, '#page-header'].map(selector =>
        page.locator(selector).evaluate(element => {
          const { top, bottom } = element.getBoundingClientRect()
          return { top, bottom }
        }),
      ),
    )
    expect(title?.top).toBeGreaterThanOrEqual(menu?.bottom ?? Number.POSITIVE_INFINITY)
    expect(whole?.bottom).toBeLessThanOrEqual(banner?.bottom ?? 0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})
