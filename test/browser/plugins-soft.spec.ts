import { afterAll, beforeAll, expect } from 'vitest'
import { buildBlog } from '../fixtures/blog'
import { failOnErrors, test } from '../fixtures/browser'
import { pluginBlog } from '../fixtures/plugins/blog'
import { pluginNames } from '../fixtures/plugins/cases'
import { serve } from '../fixtures/server'

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  const plan = pluginBlog(...pluginNames)
  const butterfly = { ...(plan.butterfly as object), pjax: { enable: true } }
  const { folder } = await buildBlog('browser-plugins-soft', { ...plan, butterfly })
  server = await serve(`${folder}/public`)
})
afterAll(() => server.close())

test('plugins of others go on where pages change softly', async ({ open }) => {
  const page = await open('/about/', {
    baseURL: server.origin,
    viewport: { width: 1280, height: 1600 },
    async prepare(page) {
      failOnErrors(page)
      await page.route(
        url => url.origin !== server.origin,
        route => route.abort(),
      )
    },
  })
  const go = async (path: string, title: string) => {
    await page
      .locator(`#nav a[href="${path}"]`)
      .first()
      .evaluate((link: HTMLElement) => link.click())
    await page.waitForFunction(wanted => document.title.startsWith(wanted), title)
  }

  await page.locator('html.swup-enabled').waitFor()
  await page.evaluate(() => Object.assign(window, { same: true }))
  await go('/', 'A blog')
  await page.locator('#recent-posts .blog-slider__title').first().waitFor({ state: 'attached' })
  await page.locator('#recent-posts .categoryBar-list-link').first().waitFor({ state: 'attached' })
  await go('/about/', 'About')
  await go('/', 'A blog')
  await page.locator('#footer-wrap #runtime', { hasText: /\d+ YEAR/ }).waitFor()
  for (const [part, count] of [
    ['#recent-posts > .recent-post-item:has(.blog-slider)', 1],
    ['#recent-posts > .recent-post-item:has(.categoryBar-list)', 1],
    ['.sticky_layout > .card-clock', 1],
    ['#footer-wrap > #ghbdages', 1],
  ] as const) {
    await page.locator(part).first().waitFor({ state: 'attached' })
    expect(await page.locator(part).count(), part).toBe(count)
  }
  expect(await page.evaluate(() => 'same' in window)).toBe(true)
})
