import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { type Open, test } from '../fixtures/browser'
import { serve } from '../fixtures/server'
import { strictPolicy } from '../fixtures/strict-policy'

const PATH = '/figures/'
const html = readFileSync(join(inject('sites').demo, PATH, 'index.html'), 'utf8')

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  server = await serve(inject('sites').demo, { 'content-security-policy': strictPolicy(html) })
})
afterAll(() => server.close())

/** The page with everything that is drawn, under a strict policy; perhaps with its text changed. */
async function openFigures(open: Open, change = (text: string) => text, visit: Parameters<Open>[1] = {}) {
  const page = await open('about:blank', { baseURL: server.origin, ...visit })
  const said: string[] = []
  const asked: string[] = []
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(error.message))
  page.on('request', request => asked.push(request.url()))
  await page.route(`**${PATH}`, async route => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(html) })
  })
  await page.goto(PATH)
  return { page, said, asked }
}

/** Scrolls through the page until everything is drawn. */
async function drawAll(page: Page) {
  for (const selector of ['.mermaid-wrap', '.chartjs-container', '.abc-music-sheet'])
    for (const box of await page.locator(selector).all()) {
      await box.scrollIntoViewIfNeeded()
      await box.locator('.mermaid-view, .chartjs-wrap, .abc-drawing svg').first().waitFor()
    }
}

const firstScale = (page: Page) =>
  page
    .locator('.mermaid-drawing')
    .first()
    .evaluate((drawing: HTMLElement) => Number(/scale\((.*?)\)/.exec(drawing.style.transform)?.[1] ?? 1))

describe('under a strict content security policy', () => {
  test('everything is drawn, in both schemes, from the blog itself and without a complaint', async ({
    open,
  }) => {
    const { page, said, asked } = await openFigures(open)
    await drawAll(page)
    expect(await page.locator('.mermaid-drawing').count()).toBe(4)
    expect(await page.locator('.mermaid-src:visible, .chartjs-src:visible').count()).toBe(0)
    const fill = () =>
      page
        .locator('.mermaid-drawing .actor')
        .first()
        .evaluate(actor => getComputedStyle(actor).fill)
    const light = await fill()
    await page.locator('#darkmode').evaluate((button: HTMLElement) => button.click())
    await page.locator('.mermaid-drawing').nth(1).scrollIntoViewIfNeeded()
    await expect.poll(fill).not.toBe(light)
    expect(asked.filter(url => !url.startsWith(server.origin) && !url.startsWith('data:'))).toEqual([])
    expect(said).toEqual([])
  })

  test('a diagram opens in a tab of its own, as an image with its styles', async ({ open }) => {
    const { page, said } = await openFigures(open)
    await drawAll(page)
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('.mermaid-open-btn').first().click(),
    ])
    const image = tab.locator('img')
    await expect
      .poll(() => image.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(200)
    expect(await image.getAttribute('src')).toContain('%3Cstyle%3E')
    expect(said).toEqual([])
  })
})

describe('what is not near', () => {
  test('loads nothing and is readable as its source', async ({ open }) => {
    const { page } = await openFigures(open)
    await page.locator('.mermaid-view').first().waitFor()
    expect(await page.locator('.abc-drawing').count()).toBe(0)
    expect(await page.locator('.abc-music-sheet pre').isVisible()).toBe(true)
  })

  test('is drawn when what hides it opens', async ({ open }) => {
    const hide = (text: string) =>
      text.replace('<div class="mermaid-wrap"', '<details><summary>Open</summary><div class="mermaid-wrap"')
    const { page } = await openFigures(open, hide)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.mermaid-view').count()).toBe(0)
    await page.click('summary')
    await page.locator('.mermaid-view').first().waitFor()
  })
})

describe('a diagram', () => {
  test('is enlarged by buttons, keys and the wheel, moved by dragging, and put back', async ({ open }) => {
    const { page } = await openFigures(open)
    const frame = page.locator('.mermaid-frame').first()
    await frame.waitFor()
    await page.waitForLoadState('networkidle')
    const [plus, minus, back] = await page.locator('.mermaid-tools').first().locator('button').all()
    await plus?.focus()
    await page.keyboard.press('Enter')
    expect(await firstScale(page)).toBeGreaterThan(1)
    await minus?.click()
    expect(await firstScale(page)).toBeCloseTo(1)
    await frame.hover()
    await page.mouse.wheel(0, -300)
    expect(await firstScale(page)).toBeCloseTo(1)
    await frame.focus()
    await page.keyboard.press('+')
    await page.mouse.wheel(0, -300)
    await expect.poll(() => firstScale(page)).toBeGreaterThan(2)
    await back?.click()
    expect(await firstScale(page)).toBe(1)

    const { x = 0, y = 0 } = (await frame.boundingBox()) ?? {}
    await page.mouse.move(x + 30, y + 30)
    await page.mouse.down()
    await page.mouse.move(x + 70, y + 50, { steps: 4 })
    await page.mouse.up()
    const moved = () => page.locator('.mermaid-drawing').first().getAttribute('style')
    await expect.poll(moved).toContain('translate(')
    await frame.dblclick({ position: { x: 5, y: 5 } })
    await expect.poll(moved).toBe('')
  })

  test('says what it shows', async ({ open }) => {
    const { page } = await openFigures(open)
    await drawAll(page)
    const drawings = page.locator('.mermaid-drawing')
    expect(await drawings.nth(0).getAttribute('aria-label')).toBe('一篇文章從草稿到上線')
    expect(await drawings.nth(0).getAttribute('aria-description')).toContain('草稿')
    expect(await drawings.nth(3).getAttribute('aria-label')).toBe('一篇文章的時間花在哪裡')
    expect(await page.locator('.chartjs-table tr').first().locator('td:not(:empty)').count()).toBe(6)
  })

  test('that is wrong shows why, and its source', async ({ open }) => {
    const { page } = await openFigures(open, text => text.replace('flowchart LR', 'flowchart nowhere ]'))
    const message = page.locator('.mermaid-error')
    await message.waitFor()
    expect(await message.textContent()).toContain('無法繪製')
    expect(await page.locator('.mermaid-src').first().isVisible()).toBe(true)
  })

  test('has its buttons in sight on a telephone', async ({ open }) => {
    const telephone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    const { page } = await openFigures(open, undefined, telephone)
    const tools = page.locator('.mermaid-tools').first()
    await tools.waitFor()
    const belowFrame = async () => {
      const frame = await page.locator('.mermaid-frame').first().boundingBox()
      return ((await tools.boundingBox())?.y ?? 0) - (frame?.y ?? 0) - (frame?.height ?? 0)
    }
    // The figures above are still growing.
    await expect.poll(belowFrame).toBeGreaterThanOrEqual(0)
  })
})

test('without JavaScript all sources can be read', async ({ open }) => {
  const page = await open(PATH, { javaScriptEnabled: false })
  expect(
    await page.locator('.mermaid-src:visible, .chartjs-src:visible, .abc-music-sheet > pre:visible').count(),
  ).toBe(6)
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test.for([1280, 390])(
  'axe has nothing to object to at %i pixels, light and dark',
  async (width, { open }) => {
    const page = await open(PATH, { viewport: { width, height: 6000 } })
    await page.evaluate(axe)
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await drawAll(page)
      await page.waitForLoadState('networkidle')
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  },
)
