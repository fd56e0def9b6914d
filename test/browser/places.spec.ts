import { afterAll, beforeAll, describe, expect } from 'vitest'
import { aPost, buildBlog } from '../fixtures/blog'
import { type Open, test } from '../fixtures/browser'
import { serve } from '../fixtures/server'

const AWAY = 'https://away.example'

let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  const { folder, log, exitCode } = await buildBlog('places', {
    butterfly: {
      menu: { Home: '/' },
      default_top_img: `${AWAY}/banner.jpg`,
      post_meta: { post: { position: 'center' } },
      wordcount: { enable: true },
      busuanzi: { page_pv: true },
      CDN: { option: { busuanzi: `${AWAY}/busuanzi.js` } },
      code_blocks: { macStyle: true },
      footer: {
        nav: ['One', 'Two', 'Three'].map(title => ({
          content: [{ title, item: [{ title: 'x', url: '/' }] }],
        })),
      },
    },
    files: {
      'source/plain/index.md': aPost({ title: 'Plain', top_img: false }, 'Words.'),
      'source/_posts/rain.md': aPost({ title: 'Rain', date: '2024-05-01' }, '```js\nconst drop = 1\n```'),
    },
  })
  expect(exitCode, log).toBe(0)
  server = await serve(`${folder}/public`)
})
afterAll(() => server.close())

/** Opens a page, the post, while no other host can be reached. */
async function visit(open: Open, path = '/2024/05/01/rain/') {
  const page = await open('about:blank')
  await page.route(`${AWAY}/**`, route => route.abort())
  await page.goto(server.origin + path)
  return page
}

describe('what stands where it stood in Butterfly', () => {
  test('the arrow of a block of code is at the end of a window', async ({ open }) => {
    const page = await visit(open)
    const tools = page.locator('.highlight-tools > :not(.copy-notice)')
    await tools.first().waitFor()
    expect(await tools.evaluateAll(all => all.map(({ classList }) => classList[0]))).toEqual([
      'macStyle',
      'code-lang',
      'copy-button',
      'expand',
    ])
  })

  test('a number of readers that nobody tells takes its bar along', async ({ open }) => {
    const page = await visit(open)
    await page.locator('.post-meta-pv-cv').waitFor({ state: 'detached' })
    expect(await page.locator('.meta-secondline').innerText()).not.toMatch(/\|\s*$/)
  })

  test('a banner whose picture does not come shows its colour, not a torn picture', async ({ open }) => {
    const page = await visit(open)
    await page.locator('.banner-image').waitFor({ state: 'hidden' })
    expect((await page.locator('#page-header').boundingBox())?.height).toBe(400)
  })

  test('centred words are in the middle of the banner, below the bar', async ({ open }) => {
    const page = await visit(open)
    const top = await page.locator('.post-title').boundingBox()
    const { y = 0, height = 0 } = (await page.locator('#post-meta').boundingBox()) ?? {}
    expect(Math.round(((top?.y ?? 0) + y + height) / 2)).toBe(230)
  })

  test('the title of a page without a banner begins where its text begins', async ({ open }) => {
    const page = await visit(open, '/plain/')
    expect(await page.locator('.page-title').evaluate(title => getComputedStyle(title).textAlign)).toBe(
      'start',
    )
  })

  test('columns of the footer are spread, and its text is one line below them', async ({ open }) => {
    const page = await visit(open)
    const { x = 0, width = 0 } = (await page.locator('.footer-flex').boundingBox()) ?? {}
    const last = await page.locator('.footer-flex-items').last().boundingBox()
    const first = await page.locator('.footer-flex-items').first().boundingBox()
    expect((last?.x ?? 0) + (last?.width ?? 0) - x).toBeCloseTo(width - ((first?.x ?? 0) - x), 0)
    expect(await page.locator('.footer-copyright').innerText()).toMatch(/^©.* By .*\|.*Hexo.*\|.*Butterfly$/)
  })
})
