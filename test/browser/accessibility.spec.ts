import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { type Open, PAGES, test } from '../fixtures/browser'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds, each with the elements that it finds it in. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target} ${node.failureSummary ?? ''}`),
  )
}

async function examine(open: Open, path: string, width: number) {
  const page = await open(path, { viewport: { width, height: 900 } })
  await page.evaluate(axe)
  const found: Record<string, string[]> = {}
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.locator(`html[data-theme=${scheme}]`).waitFor()
    await page.evaluate(() => Promise.all(document.getAnimations().map(animation => animation.finished)))
    found[scheme] = await violations(page)
  }
  return found
}

describe.concurrent.each(Object.entries(PAGES))('the %s of the demo', (_, path) => {
  test.for([1280, 390])('has nothing to object to at %i pixels, light and dark', async (width, { open }) => {
    expect(await examine(open, path, width)).toEqual({ light: [], dark: [] })
  })

  test.for([390, 320])('fits into %i pixels', async (width, { open }) => {
    const page = await open(path, { viewport: { width, height: 700 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})

describe('what opens', () => {
  test('the drawer has nothing to object to', async ({ open }) => {
    const page = await open('/', { viewport: { width: 390, height: 844 } })
    await page.click('#toggle-menu')
    await page.evaluate(axe)
    expect(await violations(page)).toEqual([])
  })

  test('a group of links and the tools have nothing to object to', async ({ open }) => {
    const page = await open('/', { site: 'gadgets' })
    await page.evaluate(() => scrollTo(0, 600))
    await page.click('#rightside-config')
    await page.focus('#menus button.group')
    await page.evaluate(axe)
    expect(await violations(page)).toEqual([])
  })
})
