import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/browser'

const scheme = (page: Page) => page.locator('html').getAttribute('data-theme')

const barColour = (page: Page) =>
  page
    .locator('meta[name=theme-color]')
    .evaluate(({ content, dataset }: HTMLMetaElement) =>
      content === dataset.dark ? 'dark' : content === dataset.light ? 'light' : content,
    )

/** Notes the scheme at the moment when there is something to paint. */
const noteFirstScheme = () => {
  const note = () => {
    if (!document.body) return
    Object.assign(window, { firstScheme: document.documentElement.dataset.theme })
    observer.disconnect()
  }
  const observer = new MutationObserver(note)
  observer.observe(document, { childList: true, subtree: true })
}

const firstScheme = (page: Page) =>
  page.evaluate(() => (window as Window & { firstScheme?: string }).firstScheme)

const pressDarkMode = (page: Page) =>
  page.locator('#darkmode').evaluate((button: HTMLElement) => button.click())

describe('the colour scheme', () => {
  test('is that of the operating system, from the first paint on', async ({ open }) => {
    const page = await open('/', { colorScheme: 'dark', before: noteFirstScheme })
    expect(await firstScheme(page)).toBe('dark')
    expect(await barColour(page)).toBe('dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.locator('html[data-theme=light]').waitFor()
    expect(await barColour(page)).toBe('light')
  })

  test('changes with the button, which tells so', async ({ open }) => {
    const page = await open('/')
    expect(await scheme(page)).toBe('light')
    await pressDarkMode(page)
    expect(await scheme(page)).toBe('dark')
    expect(await barColour(page)).toBe('dark')
    await page.locator('#darkmode[aria-pressed=true]').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
      'rgb(255, 255, 255)',
    )
  })

  test('is remembered, from the first paint of the next page on', async ({ open }) => {
    const page = await open('/', { before: noteFirstScheme })
    await pressDarkMode(page)
    await page.goto('/archives/')
    expect(await firstScheme(page)).toBe('dark')
    expect(await barColour(page)).toBe('dark')
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await scheme(page)).toBe('dark')
  })

  test('is forgotten after two days', async ({ open }) => {
    const page = await open('/')
    await page.evaluate(() =>
      localStorage.setItem('theme', JSON.stringify({ value: 'dark', expiry: Date.now() - 1 })),
    )
    await page.reload()
    expect(await scheme(page)).toBe('light')
  })

  test('follows a choice in another tab', async ({ open }) => {
    const page = await open('/')
    const tab = await page.context().newPage()
    await tab.goto('/tags/')
    await pressDarkMode(tab)
    await page.locator('html[data-theme=dark]').waitFor()
  })
})
