import { wcagContrast } from 'culori'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { PAGES, test, type Visit } from '../fixtures/browser'
import { measureLayout } from './geometry'
import { countShifts } from './layout-shift'

const demo = { ...PAGES, about: '/about/', moments: '/shuoshuo/', 'missing page': '/404.html' }
const pages: [string, string, Visit][] = [
  ...Object.entries(demo).map(([name, path]): [string, string, Visit] => [name, path, {}]),
  ['series', '/series/', { site: 'gadgets' }],
]
const SCREENS = [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const

/** Pixels, by the class of the banner: as Butterfly has it, above 768 pixels and from there down. */
const BANNERS: Record<string, readonly [number, number]> = {
  'post-bg': [400, 360],
  'not-home-page': [400, 280],
  'not-top-img': [60, 60],
}

function bannerHeight(bannerClass: string, [width, height]: readonly [number, number]) {
  const heights = BANNERS[bannerClass.split(' ').find(name => name in BANNERS) ?? '']
  return heights ? heights[width > 768 ? 0 : 1] : height
}

/** Has every late picture come. */
async function readToTheEnd(page: Page) {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map(image => image.decode().catch(() => {})))
  })
  await page.waitForLoadState('networkidle')
  // The counter of the demo writes its numbers when the browser has nothing else to do.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[id^="busuanzi_value_"]')].every(number => number.textContent),
  )
}

describe.concurrent.each(pages)('the layout of the %s', (_, path, visit) => {
  test.for(SCREENS)('holds at %i pixels, the same in light and dark', async (screen, { open }) => {
    const [width, height] = screen
    const page = await open(path, { ...visit, viewport: { width, height } })
    await readToTheEnd(page)
    const light = await page.evaluate(measureLayout)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('html[data-theme=dark]').waitFor()
    const dark = await page.evaluate(measureLayout)
    expect(light.complaints).toEqual([])
    expect(light.banner.height).toBe(bannerHeight(light.banner.class, screen))
    expect(dark.places.filter((place, index) => place !== light.places[index])).toEqual([])
  })

  test.for(SCREENS)('does not move while it loads at %i pixels', async ([width, height], { open }) => {
    const page = await open(path, {
      ...visit,
      viewport: { width, height },
      reducedMotion: 'no-preference',
      before: countShifts,
    })
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(() => shifted)).toBeLessThan(0.01)
  })
})

test('nothing moves by itself for readers who want little motion', async ({ open }) => {
  const page = await open('/', { reducedMotion: 'reduce' })
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('paper has the text alone, dark on white, whatever the screen was', async ({ open }) => {
  const page = await open(PAGES['post with code and a table'], { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const hidden of ['#nav', '#aside-content', '#footer', '#rightside', '.banner-image', 'td.gutter'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
  expect(await page.locator('#post-info .post-title').isVisible()).toBe(true)
  const colour = await page.evaluate(() => getComputedStyle(document.body).color)
  expect(wcagContrast(colour, 'white')).toBeGreaterThan(7)
})
