import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { PHONE, test, textOf } from '../fixtures/browser'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const CODE = '/2000/01/01/code/'
const gadgets = { site: 'gadgets' } as const
const copying = { ...gadgets, permissions: ['clipboard-read', 'clipboard-write'] }

describe('the tools of a block of code', () => {
  test('copy the code without its numbers and say so', async ({ open }) => {
    const page = await open(CODE, copying)
    const block = page.locator('figure.highlight').first()
    await block.getByRole('button', { name: 'Copy the code' }).click()
    await block.getByText('Copy Successful').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("const a = 1\nconst b = '<2>'")
  })

  test('say it as long when it is copied again', async ({ open }) => {
    const page = await open(CODE, copying)
    const block = page.locator('figure.highlight').first()
    await block.getByRole('button', { name: 'Copy the code' }).click()
    await page.waitForTimeout(1500)
    await block.getByRole('button', { name: 'Copy the code' }).click()
    await page.waitForTimeout(1000)
    expect(await textOf(block.locator('.copy-notice'))).toBe('Copy Successful')
  })

  test('hide the code and show it again, with the keyboard too', async ({ open }) => {
    const page = await open(CODE, gadgets)
    const block = page.locator('figure.highlight').first()
    const arrow = block.getByRole('button', { name: 'Show or hide the code', expanded: true })
    await arrow.press('Enter')
    await block.locator('table').waitFor({ state: 'hidden' })
    await block.getByRole('button', { name: 'Show or hide the code', expanded: false }).press('Space')
    await block.locator('table').waitFor()
  })

  test('come without moving anything', async ({ open }) => {
    const heights = async (prepare: (page: Page) => unknown) => {
      const page = await open(CODE, { ...gadgets, prepare })
      return page
        .locator('figure.highlight')
        .evaluateAll(blocks => blocks.map(block => block.getBoundingClientRect().height))
    }
    const before = await heights(page => page.route(/code-toolbar-/, () => {}))
    expect(before).toEqual(await heights(() => {}))
  })

  test('show all of a block that is too high', async ({ open }) => {
    const page = await open(CODE, gadgets)
    expect(await page.locator('.code-expand-btn').count()).toBe(1)
    const table = page.locator('figure.highlight table').nth(1)
    const height = async () => (await table.boundingBox())?.height ?? 0
    expect(await height()).toBe(200)
    await page.getByRole('button', { name: 'Show all of the code' }).press('Enter')
    expect(await height()).toBeGreaterThan(300)
  })

  test('fill the window until Escape is pressed', async ({ open }) => {
    const page = await open(CODE, { ...gadgets, ...PHONE })
    const block = page.locator('figure.highlight').nth(1)
    const full = block.getByRole('button', { name: 'Fill the window with the code' })
    await full.press('Enter')
    expect(await block.boundingBox()).toEqual({ x: 0, y: 0, ...PHONE.viewport })
    expect(await full.evaluate(button => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('.code-fullpage').waitFor({ state: 'detached' })
    expect((await block.boundingBox())?.height).toBeLessThan(400)
  })

  test('do not move the text below when they appear', async ({ open }) => {
    const heights = async (javaScriptEnabled: boolean) => {
      const page = await open(CODE, { ...gadgets, javaScriptEnabled })
      const block = page.locator('figure.highlight').first()
      if (javaScriptEnabled) await block.locator('.highlight-tools').waitFor()
      return (await block.boundingBox())?.height
    }
    expect(await heights(true)).toBe(await heights(false))
  })

  test.for(['light', 'dark'] as const)(
    'have nothing to object to in the %s scheme',
    async (scheme, { open }) => {
      const page = await open(CODE, { ...gadgets, colorScheme: scheme })
      await page.locator('.highlight-tools').first().waitFor()
      await page.evaluate(axe)
      const { violations } = await page.evaluate<AxeResults>(
        `document.documentElement.dataset.theme = '${scheme}'; axe.run('#article-container')`,
      )
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([])
    },
  )
})
