import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test, type Visit } from '../fixtures/browser'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PATH = '/tagged/'
const gadgets = (visit: Visit = {}): Visit => ({ site: 'gadgets', ...visit })

/** What has the focus, by its text. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
const seen = (page: Page, text: string) => page.getByText(text, { exact: true }).isVisible()

describe('tabs', () => {
  test('show one panel, and the others by the arrow keys', async ({ open }) => {
    const page = await open(PATH, gadgets())
    const tab = page.locator('.tabs > .nav-tabs > [role=tab]')
    await tab.first().focus()
    expect(await seen(page, 'In the first.')).toBe(true)
    expect(await seen(page, 'In the second.')).toBe(false)

    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Second')
    expect(await tab.nth(1).getAttribute('aria-selected')).toBe('true')
    expect([await seen(page, 'In the first.'), await seen(page, 'In the second.')]).toEqual([false, true])

    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('First')
    await page.keyboard.press('End')
    expect(await focused(page)).toBe('Second')
  })

  test('open when they are pressed before their script has come', async ({ open }) => {
    const page = await open('about:blank', gadgets())
    let arrive = () => {}
    const arrived = new Promise<void>(resolve => {
      arrive = resolve
    })
    await page.route(/\/(tabs|hidden-content)-[^/]*\.js$/, async route => {
      await arrived
      await route.continue()
    })
    await page.goto(PATH, { waitUntil: 'domcontentloaded' })
    await page.locator('.tabs > .nav-tabs > .tab', { hasText: 'Second' }).first().click()
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    arrive()
    await page.getByText('In the second.', { exact: true }).waitFor()
    await page.getByText('A hidden block.', { exact: true }).waitFor()
  })

  test('leave the tabs inside of them alone', async ({ open }) => {
    const page = await open(PATH, gadgets())
    await page.locator('.tabs [role=tab]', { hasText: 'Second' }).first().click()
    expect(await seen(page, 'Inner first.')).toBe(true)
    await page.locator('.tabs .tabs [role=tab]', { hasText: 'Second' }).click()
    expect([await seen(page, 'In the second.'), await seen(page, 'Inner second.')]).toEqual([true, true])
  })

  test('open for a link to a heading in them', async ({ open }) => {
    const page = await open(PATH, gadgets())
    await page.evaluate(() => {
      location.hash = '#A-heading'
    })
    await page.getByText('In the second.', { exact: true }).waitFor()
  })

  test('leave the reader in place when a script has brought more text', async ({ open }) => {
    const page = await open(`${PATH}#A-heading`, gadgets())
    await page.getByText('In the second.', { exact: true }).waitFor()
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' })
      dispatchEvent(new Event('butterfly:new-text'))
    })
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('work at an address that is wrongly encoded', async ({ open }) => {
    const page = await open(`${PATH}#100%`, gadgets())
    await page.locator('.tabs > .nav-tabs > [role=tab]', { hasText: 'Second' }).first().click()
    await page.getByText('In the second.', { exact: true }).waitFor()
  })
})

describe('what is hidden', () => {
  test('opens and closes by keyboard', async ({ open }) => {
    const page = await open(PATH, gadgets())
    const button = page.getByRole('button', { name: 'Show', exact: true })
    await button.focus()
    expect(await seen(page, 'A hidden block.')).toBe(false)
    await page.keyboard.press('Enter')
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    expect(await seen(page, 'A hidden block.')).toBe(true)
    await page.keyboard.press('Space')
    expect(await seen(page, 'A hidden block.')).toBe(false)
  })
})

describe('galleries', () => {
  test('show more images at a click', async ({ open }) => {
    const page = await open(PATH, gadgets())
    const gallery = page.locator('.gallery-container[data-button=true]')
    expect(await gallery.locator('img:visible').count()).toBe(2)
    await page.evaluate(() => dispatchEvent(new Event('butterfly:new-text')))
    await page.waitForTimeout(300)
    await gallery.locator('.gallery-more').click()
    expect(await gallery.locator('img:visible').count()).toBe(3)
    expect(await gallery.locator('.gallery-more').count()).toBe(0)
  })

  test('read a list', async ({ open }) => {
    const page = await open(PATH, gadgets())
    const image = page.locator('.gallery-container[data-type=url] img[alt=Far]')
    await image.waitFor()
    expect(await image.getAttribute('src')).toMatch(/\/img\/404\.jpg$/)
  })
})

test('everything can be read without scripts', async ({ open }) => {
  const page = await open(PATH, gadgets({ javaScriptEnabled: false }))
  for (const text of ['In the first.', 'In the second.', 'Inner second.', 'A hidden block.'])
    expect([text, await seen(page, text)]).toEqual([text, true])
  expect(await page.locator('.tab').first().isVisible()).toBe(false)
  expect(await page.locator('.gallery-items img').first().isVisible()).toBe(true)
})

test.for([1280, 390])(
  'axe has nothing to object to at %i pixels, light and dark',
  async (width, { open }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(PATH, gadgets({ viewport: { width, height: 900 }, colorScheme }))
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor()
      await page.evaluate(axe)
      await page.locator('.hide-block .hide-button').click()
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(node => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
      )
      expect(found).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  },
)
