import { inject, vi } from 'vitest'
import { decoded } from '../../src/site/decoded'
import type * as Browser from '../fixtures/browser'

/** What other files test, on pages that the reader has reached by soft navigation: for the second time. */
vi.mock('../fixtures/browser', async importOriginal => {
  const browser = await importOriginal<typeof Browser>()
  const { buildBlog } = await import('../fixtures/blog')
  const { demoBlog } = await import('../fixtures/demo')
  const { gadgetsBlog } = await import('../fixtures/gadgets')
  const { serve } = await import('../fixtures/server')

  const softSite = async (name: string, plan: ReturnType<typeof demoBlog>) => {
    const { parse } = await import('yaml')
    const written = typeof plan.butterfly === 'string' ? parse(plan.butterfly) : plan.butterfly
    const butterfly = { ...written, pjax: { enable: true } }
    const { folder } = await buildBlog(name, { ...plan, butterfly, packedTheme: inject('packedTheme') })
    return serve(`${folder}/public`)
  }

  const test = browser.test.extend({
    origins: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs.
      async ({}, use) => {
        const demo = await softSite('browser-demo-soft', demoBlog())
        const gadgets = await softSite('browser-gadgets-soft', gadgetsBlog())
        await use({ demo: demo.origin, gadgets: gadgets.origin })
        await Promise.all([demo.close(), gadgets.close()])
      },
      { scope: 'file' },
    ],
    open: async ({ open }, use) => {
      await use(async (path: string, visit: Browser.Visit = {}) => {
        if (visit.javaScriptEnabled === false) return open(path, visit)
        const page = await open('/archives/', visit)
        await page.locator('html.swup-enabled').waitFor()
        for (const next of [path, '/', path]) {
          await page.evaluate(address => {
            const link = Object.assign(document.createElement('a'), { href: address })
            document.body.append(link)
            link.click()
            link.remove()
          }, next)
          await page.waitForURL(url => decoded(url.href).endsWith(decoded(next)))
          await page.locator('html:not([aria-busy])').waitFor()
        }
        return page
      })
    },
  })
  return { ...browser, test }
})

await import('./code-toolbar.spec')
await import('./drawer.spec')
await import('./page-tools.spec')
await import('./sub-menu.spec')
await import('./tags.spec')
