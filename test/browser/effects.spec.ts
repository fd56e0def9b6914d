import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { buildBlog } from '../fixtures/blog'
import { failOnErrors, PHONE, type Visit as PlainVisit, test as plain } from '../fixtures/browser'
import { barBlog, livelyBlog } from '../fixtures/lively-blog'
import { serve } from '../fixtures/server'

/** Scripts in pages are somebody else's test. */
const POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self' data:"

const servers: Record<string, Awaited<ReturnType<typeof serve>>> = {}
beforeAll(async () => {
  for (const [name, plan] of Object.entries({ lively: livelyBlog, bar: barBlog })) {
    const { folder } = await buildBlog(`browser-${name}`, plan())
    servers[name] = await serve(`${folder}/public`, { 'content-security-policy': POLICY })
  }
})
afterAll(() => Promise.all(Object.values(servers).map(server => server.close())))

interface Visit extends PlainVisit {
  readonly blog?: 'lively' | 'bar'
  /** Addresses that do not answer. */
  readonly without?: RegExp
}

const test = plain.extend<{ visit(path: string, options?: Visit): Promise<Page> }>({
  visit: ({ open }, use) =>
    use((path, { blog = 'lively', without, ...options } = {}) =>
      open(path, {
        baseURL: servers[blog]?.origin ?? '',
        reducedMotion: 'no-preference',
        ...options,
        async prepare(page) {
          if (!without) failOnErrors(page)
          page.on('console', message => {
            if (message.type() === 'error' && !without) expect.soft(message.text()).toBe('no error')
          })
          if (without) await page.route(without, route => route.abort())
        },
      }),
    ),
})

const CALM = { reducedMotion: 'reduce' } as const

/** Whether anything is drawn on a canvas. */
const isDrawn = (page: Page, selector: string) =>
  page.locator(selector).evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return pixels.some(value => value > 0)
  })

/** Gives the texts of all effects that come from now on, however soon they leave; fireworks have none. */
async function noteEffects(page: Page) {
  const notes = await page.evaluateHandle(() => {
    const texts: (string | null)[] = []
    const note = ({ addedNodes }: MutationRecord) => {
      for (const node of addedNodes)
        if (node instanceof Element && node.matches('.effect-word, .effect-fireworks'))
          texts.push(node.textContent)
    }
    new MutationObserver(records => records.forEach(note)).observe(document.body, { childList: true })
    return texts
  })
  return async () => (await notes.jsonValue()).sort()
}

describe('what moves behind the page', () => {
  test.for(['ribbon', 'fluttering-ribbon', 'nest'])(
    '%s is drawn, and in nobody’s way',
    async (name, { visit }) => {
      const page = await visit('/')
      const canvas = page.locator(`.effect-${name}`)
      await canvas.waitFor({ state: 'attached' })
      await expect.poll(() => isDrawn(page, `.effect-${name}`)).toBe(true)
      expect(await canvas.getAttribute('aria-hidden')).toBe('true')
      expect(await canvas.evaluate(element => getComputedStyle(element).pointerEvents)).toBe('none')
    },
  )

  test('has the layer and the strength that the config gives it', async ({ visit }) => {
    const page = await visit('/')
    const style = await page.locator('.effect-nest').evaluate(element => {
      const { zIndex, opacity } = getComputedStyle(element)
      return { zIndex, opacity }
    })
    expect(style).toEqual({ zIndex: '5', opacity: '0.7' })
  })

  test('is as large as the window', async ({ visit }) => {
    const page = await visit('/')
    await page.locator('.effect-ribbon').waitFor({ state: 'attached' })
    await page.setViewportSize({ width: 1600, height: 900 })
    await expect
      .poll(() => page.locator('.effect-ribbon').evaluate((canvas: HTMLCanvasElement) => canvas.width))
      .toBe(1600)
  })

  test('is not there for readers who want no motion, and comes when they do', async ({ visit }) => {
    const page = await visit('/', CALM)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.effect').count()).toBe(0)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.locator('.effect-nest').waitFor({ state: 'attached' })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await expect.poll(() => page.locator('.effect').count()).toBe(0)
  })

  test('is not there on a phone, unless the config says so', async ({ visit }) => {
    const page = await visit('/', PHONE)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.effect').count()).toBe(0)
    const other = await visit('/', { ...PHONE, blog: 'bar' })
    await other.locator('.effect-nest').waitFor({ state: 'attached' })
  })

  test('can be stopped for good', async ({ visit }) => {
    const page = await visit('/write/')
    await page.locator('.effect-nest').waitFor({ state: 'attached' })
    await page.evaluate(() => scrollTo(0, 500))
    await page.getByRole('button', { name: 'Pause motion' }).click()
    expect(await page.locator('.effect').count()).toBe(0)
    await page.goto('/')
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.effect').count()).toBe(0)
    expect(await page.locator('#subtitle').textContent()).toBe('One line')
    await page.locator('#page-header').getByRole('button', { name: 'Resume motion' }).click()
    await page.locator('.effect-nest').waitFor({ state: 'attached' })
    await page.locator('.typed-text').waitFor({ state: 'attached' })
  })

  test('goes on while pages change softly', async ({ visit }) => {
    const page = await visit('/')
    await page.locator('html.swup-enabled').waitFor()
    const canvas = await page.locator('.effect-nest').elementHandle()
    await page.locator('#menus a[href="/write/"]').click()
    await page.locator('#field').waitFor()
    expect(await canvas?.evaluate(element => element.isConnected)).toBe(true)
    expect(await page.locator('.effect-nest').count()).toBe(1)
  })
})

describe('a click', () => {
  test('brings a heart, a word and fireworks, all of which leave again', async ({ visit }) => {
    const page = await visit('/write/')
    await page.waitForLoadState('networkidle')
    const seen = await noteEffects(page)
    await page.mouse.click(300, 700)
    await expect.poll(seen).toEqual(['', 'Hello', '♥\uFE0E'])
    await expect
      .poll(() => page.locator('.effect-word, .effect-fireworks').count(), { timeout: 5000 })
      .toBe(0)
    await page.mouse.click(300, 700)
    await expect.poll(seen).toContain('World')
  })

  test('by keyboard is no click anywhere', async ({ visit }) => {
    const page = await visit('/write/')
    await page.waitForLoadState('networkidle')
    await page.locator('#rightside-config').evaluate((button: HTMLElement) => button.click())
    expect(await page.locator('.effect-word').count()).toBe(0)
  })
})

test('sparks fly from what the reader writes', async ({ visit }) => {
  const page = await visit('/write/')
  await page.waitForLoadState('networkidle')
  await page.locator('#field').pressSequentially('Hello')
  await page.locator('.effect-sparks').waitFor({ state: 'attached' })
  await expect.poll(() => page.locator('.effect-sparks').count(), { timeout: 5000 }).toBe(0)
})

describe('the cover', () => {
  const shows = (page: Page) => page.locator('#loading-box').isVisible()

  test('leaves when the page can be read', async ({ visit }) => {
    const page = await visit('/')
    await expect.poll(() => shows(page), { timeout: 3000 }).toBe(false)
  })

  test('leaves by itself when its script does not come', async ({ visit }) => {
    const page = await visit('/', { without: /\/js\/preloader-/ })
    expect(await shows(page)).toBe(true)
    await expect.poll(() => shows(page), { timeout: 8000 }).toBe(false)
  })

  test('is not there when no script comes', async ({ visit }) => {
    const page = await visit('/', { without: /\/js\// })
    expect(await shows(page)).toBe(false)
  })

  test('is not there without scripts', async ({ visit }) => {
    const page = await visit('/', { javaScriptEnabled: false })
    expect(await shows(page)).toBe(false)
  })
})

describe('the bar', () => {
  test('ends with the page', async ({ visit }) => {
    const page = await visit('/', { blog: 'bar' })
    await page.locator('.pace.pace-inactive').waitFor({ state: 'attached' })
    await expect.poll(() => page.locator('.pace-progress').isVisible(), { timeout: 3000 }).toBe(false)
  })
})

describe('of several backgrounds', () => {
  const shown = (page: Page) =>
    page
      .locator('#web_bg > *')
      .evaluateAll(all =>
        all.flatMap((one, index) => (getComputedStyle(one).display === 'none' ? [] : index)),
      )

  test('one is shown, any', async ({ visit }) => {
    const page = await visit('/', CALM)
    const seen = new Set<number>()
    for (let time = 0; time < 20 && seen.size < 2; time++) {
      await page.reload()
      const [one, ...others] = await shown(page)
      expect(others).toEqual([])
      seen.add(one ?? -1)
    }
    expect(seen.size).toBeGreaterThan(1)
  })

  test('the first is shown without scripts', async ({ visit }) => {
    const page = await visit('/', { javaScriptEnabled: false })
    expect(await shown(page)).toEqual([0])
  })
})

test('images are blurred until they are there', async ({ visit }) => {
  const page = await visit('/write/', CALM)
  const image = page.locator('#far')
  const blur = () => image.evaluate(element => getComputedStyle(element).filter)
  await page.locator('#far[data-late=yes]').waitFor()
  expect(await blur()).toBe('blur(10px)')
  await image.scrollIntoViewIfNeeded()
  await page.locator('#far[data-late=no]').waitFor()
  expect(await blur()).toBe('none')
})
