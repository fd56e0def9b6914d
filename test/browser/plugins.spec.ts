import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { buildBlog } from '../fixtures/blog'
import { test as plain } from '../fixtures/browser'
import { pluginBlog } from '../fixtures/plugins/blog'
import { pluginNames } from '../fixtures/plugins/cases'
import { serve } from '../fixtures/server'

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  const { folder } = await buildBlog('browser-plugins', pluginBlog(...pluginNames))
  server = await serve(`${folder}/public`)
})
afterAll(() => server.close())

/** What other hosts would say. The style sheet stands in for one that puts two cards into a row. */
const ANSWERS: Record<string, object> = {
  'cardlistpost.min.css': {
    contentType: 'text/css',
    body: '#recent-posts{display:flex;flex-wrap:wrap}#recent-posts>.recent-post-item{width:45%}',
  },
  '/v7/weather/now': {
    json: { code: '200', now: { icon: '305', text: 'Rain', temp: '9', humidity: '80', windDir: 'West' } },
    headers: { 'access-control-allow-origin': '*' },
  },
}

function answer(route: Route) {
  const known = Object.keys(ANSWERS).find(part => route.request().url().includes(part))
  return known ? route.fulfill(ANSWERS[known] ?? {}) : route.abort()
}

const test = plain.extend<{ visit(path: string): Promise<{ page: Page; errors: string[] }> }>({
  visit: ({ open }, use) =>
    use(async path => {
      const errors: string[] = []
      const page = await open(path, {
        baseURL: server.origin,
        viewport: { width: 1280, height: 1600 },
        async prepare(page) {
          page.on('pageerror', error => errors.push(error.message))
          await page.route(url => url.origin !== server.origin, answer)
        },
      })
      await page.locator('#content-inner').scrollIntoViewIfNeeded()
      return { page, errors }
    }),
})

/** Milliseconds. */
const SOON = { timeout: 10_000 }

describe('plugins of others, all in one blog', () => {
  test('throw no error on the home page', async ({ visit }) => {
    const { page, errors } = await visit('/')
    await page.locator('#runtime').waitFor()
    expect(errors).toEqual([])
  })

  test('show posts that change, above the cards and apart from them', async ({ visit }) => {
    const { page } = await visit('/')
    const slider = page.locator('#recent-posts > .recent-post-item:has(.blog-slider)')
    expect(await slider.locator('.swiper-slide-active .blog-slider__title').textContent()).toBe('Rain')
    const [above, card] = [await boxOf(slider), await boxOf(page.locator('article.recent-post-item').first())]
    expect(card.y).toBeGreaterThanOrEqual(above.y + above.height + 20)
  })

  test('show the categories', async ({ visit }) => {
    const { page } = await visit('/')
    const names = page.locator('#recent-posts > .recent-post-item .categoryBar-list-link')
    // The plugin takes them in the order of Hexo's database, which changes.
    expect((await names.allTextContents()).sort()).toEqual(['Kitchen', 'Weather', 'Wet'])
    // It comes into view with an animation of another plugin.
    await names.first().waitFor()
  })

  test('put two cards into a row', async ({ visit }) => {
    const { page } = await visit('/')
    const cards = page.locator('#recent-posts > article.recent-post-item')
    // The cards move into their places, and the style sheet of the plugin comes late.
    await expect
      .poll(async () => {
        const [first, second] = [await boxOf(cards.nth(0)), await boxOf(cards.nth(1))]
        return Math.abs(second.y - first.y) < 1 && second.x > first.x + first.width
      }, SOON)
      .toBe(true)
  })

  test('show a clock with the weather in the sidebar', async ({ visit }) => {
    const { page } = await visit('/')
    const clock = page.locator('.sticky_layout > .card-clock:first-child')
    expect(await clock.locator('.card-clock-weather').textContent()).toMatch(/Rain\s+9 ℃/)
    expect(await clock.locator('.card-clock-time').textContent()).toMatch(/\d\d:\d\d:\d\d/)
  })

  test('put badges and a timer into the footer', async ({ visit }) => {
    const { page } = await visit('/about/')
    expect(await page.locator('#footer-wrap #runtime').textContent()).toMatch(/\d+ YEAR/)
    expect(await page.locator('#footer-wrap > #ghbdages .github-badge').first().isVisible()).toBe(true)
  })

  test('add a page with a letter', async ({ visit }) => {
    const { page, errors } = await visit('/comments/')
    expect(await page.locator('h1').textContent()).toBe('Letters')
    expect(await page.locator('#article-container .formmain').isVisible()).toBe(true)
    expect(errors).toEqual([])
  })

  test('move what comes into view', async ({ visit }) => {
    const { page } = await visit('/')
    // Whether one of them moves depends on what is in view when the library starts.
    await page.locator('.card-widget.wow[data-wow-delay]').first().waitFor({ state: 'attached' })
    expect((await visit('/turning/')).errors).toEqual([])
  })

  test('let authors write more tags', async ({ visit }) => {
    const { page, errors } = await visit('/tags-plus/')
    const article = page.locator('#article-container')
    expect(await article.locator('.checkbox input').isChecked()).toBe(true)
    expect(await article.locator('details.folding-tag strong').textContent()).toBe('inside')
    expect(
      await article.locator('.btns a.button > i').evaluate(icon => getComputedStyle(icon).maskImage),
    ).toContain('svg')
    expect(errors).toEqual([])
  })
})

async function boxOf(element: ReturnType<Page['locator']>) {
  const box = await element.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return box
}
