import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { aPost, type BuiltBlog, buildBlog } from '../fixtures/blog'
import { PHONE, test, type Visit } from '../fixtures/browser'
import { photo } from '../fixtures/photos'
import { serve } from '../fixtures/server'

const POST = '/2024/01/01/photos/'

let site: BuiltBlog
beforeAll(async () => {
  const text = Array.from({ length: 3 }, (_, n) => `Words.\n\n![Photo ${n}](/img/${n}.jpg)\n`).join('\n')
  const photos = await Promise.all([0, 1, 2].map(n => photo(1500, 1000, n + 1).toBuffer()))
  const gallery = `{% gallery true, 1, 1 %}\n![](/img/0.jpg)\n![](/img/1.jpg)\n{% endgallery %}\n`
  site = await buildBlog('browser-photos', {
    butterfly: { images: { optimize: true, quality: 40 }, lightbox: 'fancybox' },
    files: {
      'source/_posts/photos.md': aPost(
        { title: 'Photos', date: '2024-01-01', cover: '/img/0.jpg' },
        text + gallery,
      ),
      ...Object.fromEntries(photos.map((bytes, n) => [`source/img/${n}.jpg`, bytes])),
    },
  })
})

/** How far parts of the page have moved by themselves (https://web.dev/articles/cls). */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        new PerformanceObserver(list => {
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          )
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 500)
      }),
  )

async function readToTheEnd(page: Page) {
  for (let y = 0; y < 6000; y += 400) {
    await page.evaluate(top => scrollTo(0, top), y)
    await page.waitForTimeout(30)
  }
  await page.waitForLoadState('networkidle')
}

/** The files that the images of a page were loaded from, with what they are loaded for. */
const shown = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll(images => images.map(image => (image as HTMLImageElement).currentSrc))

describe.each([
  ['a phone', { ...PHONE, deviceScaleFactor: 2 }, /-800-40\.avif$/],
  ['an old desktop', {}, /-800-40\.avif$/],
  ['a sharp desktop', { deviceScaleFactor: 2 }, /-1500-40\.avif$/],
] as [string, Visit, RegExp][])('on %s', (_, screen, expected) => {
  test('texts get images that fit, and nothing moves when they come', async ({ open }) => {
    const server = await serve(`${site.folder}/public`)
    const page = await open('about:blank', screen)
    await page.goto(server.origin + POST)
    await readToTheEnd(page)
    const files = await shown(page, '#article-container p img')
    expect(files).toHaveLength(3)
    // What the banner has loaded already is at hand, and larger.
    const [banner] = await shown(page, '.banner-image')
    const loaded = files.filter(file => file !== banner)
    expect(loaded.length).toBeGreaterThan(1)
    for (const file of loaded) expect(file).toMatch(expected)
    expect(await shifts(page)).toBe(0)
    await server.close()
  })
})

test('a thumbnail is the smallest file', async ({ open }) => {
  const server = await serve(`${site.folder}/public`)
  const page = await open('about:blank')
  await page.goto(server.origin + POST)
  await readToTheEnd(page)
  expect(await shown(page, '.thumbnail img')).toEqual([expect.stringMatching(/-240-40\.avif$/)])
  await server.close()
})

test('the banner is loaded once', async ({ open }) => {
  const server = await serve(`${site.folder}/public`)
  const page = await open('about:blank', PHONE)
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(server.origin + POST)
  await page.waitForLoadState('networkidle')
  const [banner = ''] = await shown(page, '.banner-image')
  expect(asked.filter(url => url === banner)).toHaveLength(1)
  expect(banner).toMatch(/-800-40\.avif$/)
  await server.close()
})

test('readers who look closer see the original', async ({ open }) => {
  const server = await serve(`${site.folder}/public`)
  const page = await open('about:blank', PHONE)
  await page.goto(server.origin + POST)
  await page.locator('#article-container p img').first().click()
  await page.locator('.pswp img[src$="/img/0.jpg"]:not(.pswp__img--placeholder)').first().waitFor()
  await server.close()
})

test('a gallery brings images that can be enlarged, though the script for that came after its own', async ({
  open,
}) => {
  const server = await serve(`${site.folder}/public`)
  const page = await open('about:blank')
  await page.route(/photo-viewer/, async route => {
    await page.locator('.gallery-more').waitFor()
    await route.continue()
  })
  await page.goto(server.origin + POST)
  await page.locator('.gallery-items img.enlargeable').first().waitFor()
  await page.locator('.gallery-more').click()
  await page.locator('.gallery-items img').nth(1).click()
  await page.locator('.pswp--open').waitFor()
  await server.close()
})

test('a gallery keeps the versions of the images that it brings later', async ({ open }) => {
  const server = await serve(`${site.folder}/public`)
  const page = await open('about:blank')
  await page.goto(server.origin + POST)
  await page.locator('.gallery-more').click()
  expect(await page.locator('.gallery-items picture > source[type="image/avif"]').count()).toBe(2)
  const leftOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x
  expect(await leftOf('.gallery-items img')).toBe(await leftOf('.gallery-items'))
  await server.close()
})

describe('a smaller version stands exactly where the image itself would', () => {
  const PAGES = ['/', POST, '/archives/', '/shuoshuo/', '/link/', '/404.html']
  const origins: string[] = []
  beforeAll(async () => {
    const picture = await photo(900, 600, 5).toBuffer()
    for (const optimize of [true, false]) {
      const { folder } = await buildBlog(`browser-places-of-photos-${optimize}`, {
        butterfly: {
          images: { optimize },
          avatar: { img: '/img/me.jpg' },
          cover: { default_cover: '/img/me.jpg' },
          default_top_img: '/img/me.jpg',
          footer_img: '/img/me.jpg',
          error_404: { enable: true, background: '/img/me.jpg' },
        },
        files: {
          'source/_posts/photos.md': aPost({ title: 'Photos', date: '2024-01-01' }, '![](/img/me.jpg)'),
          'source/_posts/next.md': aPost(
            { title: 'Next', date: '2024-01-02' },
            'In a line ![](/img/me.jpg).',
          ),
          'source/shuoshuo/index.md': aPost({ title: 'Notes', type: 'shuoshuo' }, ''),
          'source/_data/shuoshuo.yml': '- content: One\n  date: 2024-01-01\n',
          'source/link/index.md': aPost({ title: 'Friends', type: 'link' }, ''),
          'source/_data/link.yml':
            '- class_name: All\n  link_list:\n    - { name: Ada, link: https://a.example/, avatar: /img/me.jpg }\n',
          'source/img/me.jpg': picture,
        },
      })
      origins.push((await serve(`${folder}/public`)).origin)
    }
  })

  /** Where each image is and how it fills its place. */
  const places = (page: Page) =>
    page.locator('img:visible').evaluateAll(images =>
      images.map(image => {
        const { x, y, width, height } = image.getBoundingClientRect()
        const { objectFit, borderRadius } = getComputedStyle(image)
        const box = [x, y + scrollY, width, height].map(Math.round)
        return `${image.closest('[class]:not(img, picture)')?.className}: ${box} ${objectFit} ${borderRadius}`
      }),
    )

  test.for(PAGES)('%s', async (path, { open }) => {
    const page = await open('about:blank')
    const found: string[][] = []
    for (const origin of origins) {
      await page.goto(origin + path)
      found.push(await places(page))
    }
    const [smaller = [], original = []] = found
    expect(original).not.toEqual([])
    expect(smaller).toEqual(original)
  })
})
