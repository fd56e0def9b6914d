import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { buildBlog } from '../fixtures/blog'
import { PHONE, test as plain, type Visit } from '../fixtures/browser'
import { serve } from '../fixtures/server'
import { strictPolicy } from '../fixtures/strict-policy'
import { PASSWORD, SECRET, writtenBlog } from '../fixtures/written'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let folder: string
let origin: string
let close: () => Promise<unknown>
beforeAll(async () => {
  ;({ folder } = await buildBlog('browser-written', writtenBlog()))
  ;({ origin, close } = await serve(`${folder}/public`))
})
afterAll(() => close())

const test = plain.extend<{ visit(path: string, options?: Visit): Promise<Page> }>({
  visit: ({ open }, use) => use((path, options = {}) => open(origin + path, options)),
})

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  )
}

describe.each(['/everything/', '/series/', '/locked/'])('the page %s', path => {
  test.for([1440, 390])('has nothing to object to at %i pixels, light and dark', async (width, { visit }) => {
    const page = await visit(path, { viewport: { width, height: 900 } })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor()
      expect(await violations(page)).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})

test('a quote pulled out stands beside the text where there is room, and a film is as wide as the text', async ({
  visit,
}) => {
  const page = await visit('/everything/')
  const boxes = (selector: string) =>
    page.locator(selector).evaluate(element => element.getBoundingClientRect().toJSON())
  const beside = page.locator('.pullquote + p')
  expect(await boxes('.pullquote')).toMatchObject({
    y: expect.closeTo((await beside.boundingBox())?.y ?? 0, -1.5),
  })
  const [text, film] = [await boxes('.video-container'), await boxes('.video-container iframe')]
  expect(film).toMatchObject({ width: text.width, height: expect.closeTo((text.width * 9) / 16, 0) })
  await page.setViewportSize(PHONE.viewport)
  expect((await boxes('.pullquote')).width).toBe((await boxes('.video-container')).width)
})

describe('the comparison of two images', () => {
  test('is moved by keyboard, and says what it is', async ({ visit }) => {
    const page = await visit('/everything/')
    const box = page.locator('.image-compare')
    const slider = box.getByRole('slider', { name: 'Compare the two pictures' })
    await slider.focus()
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    expect(await box.evaluate(element => element.style.getPropertyValue('--split'))).toBe('52%')
    await page.keyboard.press('Home')
    const after = box.locator('.image-compare-after')
    expect(await after.evaluate(image => getComputedStyle(image).clipPath)).toMatch(/ 0(px|%)?\)$/)
  })

  test('lays the images over each other; without scripts they stand side by side', async ({ visit }) => {
    const boxes = async (page: Page) =>
      page
        .locator('.image-compare img')
        .evaluateAll(images => images.map(image => image.getBoundingClientRect().x))
    const page = await visit('/everything/')
    await page.locator('.image-compare.laid-over').waitFor()
    const [before, after] = await boxes(page)
    expect(after).toBe(before)
    const [left = 0, right = 0] = await boxes(await visit('/everything/', { javaScriptEnabled: false }))
    expect(right).toBeGreaterThan(left)
  })

  test('keeps left and right on pages written from right to left', async ({ visit }) => {
    const page = await visit('/everything/')
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    await page.locator('.image-compare.laid-over').waitFor()
    const words = page.locator('.image-compare-words')
    const [before = 0, after = 0] = await words.evaluateAll(all =>
      all.map(one => one.getBoundingClientRect().x),
    )
    expect(before).toBeLessThan(after)
    const overlap = await page.locator('#article-container li:has(> input)').evaluateAll(
      items =>
        items.filter(item => {
          const text = document.createRange()
          text.selectNodeContents(item.lastChild as Node)
          const box = item.querySelector('input')?.getBoundingClientRect()
          return box && text.getBoundingClientRect().right > box.left
        }).length,
    )
    expect(overlap).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
  })
})

test('everything is shown and moves under a strict policy', async ({ open }) => {
  const path = '/everything/'
  const policy = strictPolicy(readFileSync(`${folder}/public${path}index.html`, 'utf8'))
  const server = await serve(`${folder}/public`, { 'content-security-policy': policy })
  const page = await open('about:blank')
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  await page.goto(server.origin + path)
  await page.locator('.image-compare.laid-over').waitFor()
  const right = page.locator('td', { hasText: '2' }).first()
  expect(await right.evaluate(cell => getComputedStyle(cell).textAlign)).toBe('right')
  expect(said).toEqual([])
  await server.close()
})

test('a link to another site is marked, one to the blog is not', async ({ visit }) => {
  const page = await visit('/everything/')
  const mark = (text: string) =>
    page
      .locator('#article-container a', { hasText: text })
      .first()
      .evaluate(link => getComputedStyle(link, '::after').content)
  expect(await mark('another site')).toContain('↗')
  expect(await mark('here')).toBe('none')
})

describe('a locked post', () => {
  const unlock = async (page: Page, password: string) => {
    await page.locator('#hbePass').fill(password)
    await page.keyboard.press('Enter')
  }

  test('opens for its password, with all that a text can do', async ({ visit }) => {
    const page = await visit('/locked/')
    expect(await page.locator('#card-toc').isVisible()).toBe(false)
    await unlock(page, PASSWORD)
    const entry = page.locator('#card-toc .toc-link', { hasText: `A ${SECRET} heading` })
    await entry.waitFor()
    expect(await page.locator('#card-toc .toc-child .toc-link').count()).toBe(1)
    expect(await page.locator('.toc-content').evaluate(list => getComputedStyle(list).display)).toBe('block')
    await entry.click()
    await expect
      .poll(() => page.evaluate(() => document.querySelector(':target')?.textContent))
      .toContain(SECRET)

    await page.locator('#article-container .highlight-tools').waitFor()
    await page.getByRole('tab', { name: 'Second' }).click()
    expect(await page.getByText('In the second.').isVisible()).toBe(true)
    expect(await page.getByText('In the first.').isVisible()).toBe(false)
    expect(await page.locator('.katex').first().isVisible()).toBe(true)
    expect(await page.locator('.alert-title').textContent()).toBe('Note')
    expect(await page.locator('.table-wrap td').evaluate(cell => getComputedStyle(cell).textAlign)).toBe(
      'right',
    )
    await page.locator('#article-container img').click()
    await page.locator('.medium-zoom-overlay').waitFor()
    await page.keyboard.press('Escape')
    expect(await violations(page)).toEqual([])
  })

  test('stays closed for another one', async ({ visit }) => {
    const page = await visit('/locked/')
    const said: string[] = []
    page.on('dialog', dialog => {
      said.push(dialog.message())
      void dialog.dismiss()
    })
    await unlock(page, 'wrong')
    await expect.poll(() => said.length).toBe(1)
    expect(await page.locator('#card-toc').isVisible()).toBe(false)
    expect(await page.content()).not.toContain(SECRET)
  })

  test('offers no button for a table of contents on a telephone before it is open', async ({ visit }) => {
    const page = await visit('/locked/', { viewport: { width: 390, height: 844 } })
    const button = page.locator('#mobile-toc-button')
    await page.evaluate(() => scrollTo(0, 600))
    expect(await button.isVisible()).toBe(false)
    await unlock(page, PASSWORD)
    await page.locator('#article-container h2').waitFor()
    await page.evaluate(() => scrollTo(0, 600))
    await expect.poll(() => button.isVisible()).toBe(true)
  })
})
