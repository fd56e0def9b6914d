import { describe, expect } from 'vitest'
import { test } from '../fixtures/browser'

const GROUP = '#menus button.group'
const LINK = '#menus a.child[href="/tags/"]'

describe('a group of links in the bar', () => {
  test('opens under the pointer', async ({ open }) => {
    const page = await open('/', { site: 'gadgets' })
    expect(await page.locator(LINK).isVisible()).toBe(false)
    await page.hover(GROUP)
    await page.locator(LINK).waitFor()
    await page.mouse.move(600, 700)
    await page.locator(LINK).waitFor({ state: 'hidden' })
  })

  test('opens with the focus, is walked through, and closes behind it', async ({ open }) => {
    const page = await open('/', { site: 'gadgets' })
    await page.focus(GROUP)
    await page.locator(LINK).waitFor()
    await page.locator(`${GROUP}[aria-expanded=true]`).waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'))
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('/tags/')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('/categories/')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('/about/')
    await page.locator(LINK).waitFor({ state: 'hidden' })
    await page.locator(`${GROUP}[aria-expanded=false]`).waitFor()
  })

  test('is dismissed by Escape, with the focus on its button', async ({ open }) => {
    const page = await open('/', { site: 'gadgets' })
    await page.focus(GROUP)
    await page.locator(LINK).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await page.locator(LINK).waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('group')
  })

  test('opens with the focus without JavaScript', async ({ open }) => {
    const page = await open('/', { site: 'gadgets', javaScriptEnabled: false })
    await page.focus(GROUP)
    await page.locator(LINK).waitFor()
  })
})
