import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { aPost, buildBlog } from '../fixtures/blog'
import { failOnErrors, test } from '../fixtures/browser'
import { serve } from '../fixtures/server'
import { strictPolicy } from '../fixtures/strict-policy'

/** What scripts of the blog have at hand. */
interface Theirs {
  btf: {
    loadLightbox(images: Iterable<Element>): void
    setLoading: Record<'add' | 'remove', (element: Element) => void>
    animateIn(element: HTMLElement, animation: string): void
    animateOut(element: HTMLElement, animation: string): void
  }
  loadMermaid(): void
}
declare const window: Theirs & Window

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  const blog = await buildBlog('browser-blog-scripts', {
    config: { permalink: ':title/' },
    butterfly: {
      lightbox: 'medium_zoom',
      aside: { card_announcement: { content: '<img class="badge" src="/img/404.jpg" alt="A badge">' } },
      inject: { bottom: ['<script src="/js/mine.js"></script>'] },
    },
    files: {
      'source/_posts/sea.md': aPost({ title: 'Sea' }, '```mermaid\ngraph\n  A-->B\n```\n'),
      'source/js/mine.js': '// The blog has a script.',
    },
  })
  const policy = strictPolicy(blog.text('index.html'))
  server = await serve(`${blog.folder}/public`, { 'content-security-policy': policy })
})
afterAll(() => server.close())

describe('scripts of a blog, under a strict policy,', () => {
  const said: string[] = []
  const prepare = (page: Page) => {
    failOnErrors(page)
    page.on('console', message => said.push(message.text()))
  }

  test('let images be enlarged wherever they stand', async ({ open }) => {
    const page = await open('/', { baseURL: server.origin, prepare })
    await page.evaluate(() => window.btf.loadLightbox(document.querySelectorAll('.badge')))
    await page.getByRole('button', { name: /A badge/ }).press('Enter')
    await page.locator('.medium-zoom--opened').waitFor()
    expect(said).toEqual([])
  })

  test('show that something is loading, and that it has come', async ({ open }) => {
    const page = await open('/', { baseURL: server.origin, prepare })
    const bars = page.locator('.loading-item > div')
    const footer = (change: 'add' | 'remove') =>
      page.evaluate(change => {
        const [place] = document.getElementsByTagName('footer')
        if (place) window.btf.setLoading[change](place)
      }, change)
    await footer('add')
    expect(await bars.count()).toBe(5)
    expect(await bars.first().boundingBox()).toMatchObject({ width: 5, height: 30 })
    await footer('remove')
    expect(await bars.count()).toBe(0)
    expect(said).toEqual([])
  })

  test.for(['to_hide 0.2s', 'search_close 0.2s', 'unknown 60s'])(
    'show what they hide, and hide it again by %s',
    async (animation, { open }) => {
      const page = await open('/', { baseURL: server.origin, prepare })
      const veil = page.locator('#veil')
      await page.evaluate(() => {
        const veil = Object.assign(document.createElement('p'), {
          id: 'veil',
          hidden: true,
          textContent: 'Veil',
        })
        document.body.prepend(veil)
        window.btf.animateIn(veil, 'to_show 60s')
      })
      expect(await veil.isVisible()).toBe(true)
      expect(await veil.evaluate(veil => Number(getComputedStyle(veil).opacity))).toBeLessThan(0.5)
      await veil.evaluate((veil: HTMLElement, animation) => window.btf.animateOut(veil, animation), animation)
      await veil.waitFor({ state: 'hidden' })
      expect(said).toEqual([])
    },
  )

  test('have diagrams drawn that they add', async ({ open }) => {
    const page = await open('/sea/', { baseURL: server.origin, prepare })
    await page.locator('.mermaid-wrap svg').first().waitFor()
    await page.locator('.mermaid-wrap').evaluate(box => {
      const copy = box.cloneNode(true) as Element
      copy.querySelector('.mermaid-view')?.remove()
      box.after(copy)
      window.loadMermaid()
    })
    await expect.poll(() => page.locator('.mermaid-wrap .mermaid-drawing svg').count()).toBe(2)
    expect(said).toEqual([])
  })
})
