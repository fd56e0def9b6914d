import { describe, expect } from 'vitest'
import { test } from '../fixtures/browser'

const LINE = '慢慢寫，蝴蝶自己會來'

describe('the line below the title', () => {
  test('is typed, and is no higher at the end than at the beginning', async ({ open }) => {
    const page = await open('/', { reducedMotion: 'no-preference' })
    const height = () => page.locator('#site-subtitle').evaluate(element => element.clientHeight)
    const typed = page.locator('#subtitle .typed-text')
    await page.waitForFunction(() => document.querySelector('.typed-text')?.textContent === '慢慢')
    const before = await height()
    await page.waitForFunction(line => document.querySelector('.typed-text')?.textContent === line, LINE)
    expect(await height()).toBe(before)
    expect(await typed.getAttribute('aria-hidden')).toBe('true')
    expect(await page.locator('#subtitle .title-seo').textContent()).toBe(LINE)
  })

  test('stands still for readers who want no motion', async ({ open }) => {
    const page = await open('/')
    await page.waitForLoadState('networkidle')
    expect(await page.locator('#subtitle').innerHTML()).toBe(LINE)
  })
})
