import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { buildBlog } from '../fixtures/blog'
import { failOnErrors, PHONE, test as plain } from '../fixtures/browser'
import { serve } from '../fixtures/server'
import { softBlog } from '../fixtures/soft-blog'

let folder: string
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  folder = `${(await buildBlog('browser-soft', softBlog())).folder}/public`
  server = await serve(folder)
})
afterAll(() => server.close())

/** What the scripts of the blog have at hand. */
interface Theirs {
  heard: string[]
  counted: number
  early: string
  same: boolean
  btf: {
    addGlobalFn(event: string, run: () => void, name?: string): void
    activateDarkMode(): void
    snackbarShow(text: string, showsAction: boolean, time: number): void
    getScript(address: string): Promise<unknown>
    diffDate(date: Date, more?: boolean): unknown
    saveToLocal: { set(key: string, value: unknown, days: number): void; get(key: string): unknown }
  }
  pjax: { loadUrl(address: string): void }
  GLOBAL_CONFIG: { Snackbar: { day_to_night: string } }
  GLOBAL_CONFIG_SITE: object
}
declare const window: Theirs & Window

const test = plain.extend<{ visit(path: string, options?: BrowserContextOptions): Promise<Page> }>({
  visit: ({ open }, use) =>
    use(async (path, options) => {
      const page = await open(path, { baseURL: server.origin, prepare: failOnErrors, ...options })
      await page.locator('html.swup-enabled').waitFor()
      await page.evaluate(() => {
        window.same = true
      })
      return page
    }),
})

/** Follows a link and waits for the page. */
async function follow(page: Page, name: string, title: string) {
  const link = page.getByRole('link', { name, exact: true }).first()
  await link.evaluate((found: HTMLElement) => found.click())
  await page.waitForFunction(wanted => document.title.startsWith(wanted), title)
  await page.locator('html:not([aria-busy])').waitFor()
}

const isSame = (page: Page) => page.evaluate(() => window.same === true)
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))
const heard = (page: Page) => page.evaluate(() => window.heard)

describe('soft navigation', () => {
  test('changes what a page has of its own, and keeps the rest', async ({ visit }) => {
    const page = await visit('/')
    await follow(page, 'Far', 'Far')
    expect(await isSame(page)).toBe(true)
    expect(new URL(page.url()).pathname).toBe('/far/')
    expect(await page.locator('#body-wrap').getAttribute('class')).toContain('post')
    expect(await page.locator('#readmode').count()).toBe(1)
    const content = (selector: string) =>
      page
        .locator(`head ${selector}`)
        .evaluateAll(all => all.map(one => one.getAttribute('content') ?? one.getAttribute('href')))
    expect(await content('meta[name=description]')).toEqual(['Far away.'])
    expect(await content('meta[property="og:title"]')).toEqual(['Far'])
    expect(await content('link[rel=canonical]')).toEqual(['https://blog.example/far/'])
    expect(await content('meta[name=viewport]')).toHaveLength(1)
  })

  test('brings the style sheet that the home page does without', async ({ visit }) => {
    const page = await visit('/')
    const inner = page.locator('head link[href*="css/inner"]')
    expect(await inner.count()).toBe(0)
    await follow(page, 'Near', 'Near')
    await follow(page, 'Home', 'A blog')
    await follow(page, 'Far', 'Far')
    expect(await inner.count()).toBe(1)
    expect(await inner.evaluate((link: HTMLLinkElement) => link.sheet !== null)).toBe(true)
  })

  test('shows the home page as ever after another page', async ({ visit }) => {
    const places = (page: Page) =>
      page
        .locator('#body-wrap *')
        .evaluateAll(all =>
          all.map(one =>
            [
              one.tagName,
              ...Object.values<number>(one.getBoundingClientRect().toJSON()).map(Math.round),
            ].join(' '),
          ),
        )
    const direct = await places(await visit('/'))
    const page = await visit('/near/')
    await follow(page, 'Home', 'A blog')
    expect(await places(page)).toEqual(direct)
  })

  test('tells the page to those who cannot see it, and starts at its top', async ({ visit }) => {
    const page = await visit('/near/')
    await page.evaluate(() => scrollTo(0, 500))
    await follow(page, 'About', 'About')
    expect(await scrolled(page)).toBe(0)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await page.getByRole('status').getByText('About | A blog').waitFor({ state: 'attached' })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link')
  })

  test('returns to where the reader was', async ({ visit }) => {
    const page = await visit('/near/')
    await page.evaluate(() => scrollTo(0, 900))
    await page.waitForTimeout(200)
    await page.locator('#nav a', { hasText: 'About' }).evaluate((link: HTMLElement) => link.click())
    await page.waitForFunction(() => document.title.startsWith('About'))
    await page.goBack()
    await page.waitForFunction(() => document.title.startsWith('Near') && Math.abs(scrollY - 900) < 2)
    expect(await isSame(page)).toBe(true)
    await page.goForward()
    await page.waitForFunction(() => document.title.startsWith('About') && scrollY === 0)
    expect(await isSame(page)).toBe(true)
  })

  test('leaves anchors of a page to the browser, and follows those of another', async ({ visit }) => {
    const page = await visit('/near/')
    const atEnd = () => page.waitForFunction(() => document.querySelector('#End:target') && scrollY > 500)
    await page
      .getByRole('link', { name: 'Here', exact: true })
      .first()
      .evaluate((link: HTMLAnchorElement) => {
        link.href = '#End'
        link.click()
      })
    await atEnd()
    expect(await heard(page)).not.toContain('send')
    await page.goBack()
    await page.waitForFunction(() => scrollY === 0)
    await page.getByRole('link', { name: 'Away', exact: true }).evaluate((link: HTMLAnchorElement) => {
      link.href = '/far/#End'
      link.click()
    })
    await page.waitForFunction(() => document.title.startsWith('Far'))
    await atEnd()
    await page.goBack()
    await page.waitForFunction(() => document.title.startsWith('Near') && scrollY === 0)
    expect(await isSame(page)).toBe(true)
  })

  test.for(['Music', 'Notes', 'Foreign'])(
    'loads as usual what is none of its pages: %s',
    async (name, { visit }) => {
      const page = await visit('/near/')
      await page.getByRole('link', { name, exact: true }).click()
      await page.waitForURL(/music|notes|foreign/)
      await page.waitForFunction(() => !('same' in window))
    },
  )

  test('opens another tab where the reader asks for it', async ({ visit }) => {
    const page = await visit('/near/')
    const opened = page.context().waitForEvent('page')
    await page
      .getByRole('link', { name: 'About', exact: true })
      .first()
      .click({ modifiers: ['Control'] })
    await (await opened).close()
    expect(new URL(page.url()).pathname).toBe('/near/')
  })

  test('shows the page of the blog where there is none, at the same address', async ({ visit }) => {
    const page = await visit('/near/')
    await page.getByRole('link', { name: 'Lost', exact: true }).click()
    await page.getByText('Nothing here').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/lost/')
    expect(await isSame(page)).toBe(true)
    expect(await heard(page)).toContain('error')
    await page.goBack()
    await page.waitForFunction(() => document.title.startsWith('Near'))
  })

  test('lets a player play on', async ({ visit }) => {
    const page = await visit('/near/')
    const player = page.locator('#player')
    await player.evaluate((audio: HTMLAudioElement) => audio.play())
    await follow(page, 'About', 'About')
    await follow(page, 'Near', 'Near')
    expect(await player.evaluate((audio: HTMLAudioElement) => [audio.paused, audio.currentTime > 0])).toEqual(
      [false, true],
    )
  })

  test('needs nothing that a strict policy forbids', async ({ open }) => {
    const policy =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self' data:"
    const strict = await serve(folder, { 'content-security-policy': policy })
    const said: string[] = []
    const page = await open('/', {
      baseURL: strict.origin,
      prepare: page => page.on('console', message => said.push(message.text())),
    })
    await page.locator('html.swup-enabled').waitFor()
    await follow(page, 'Near', 'Near')
    await follow(page, 'About', 'About')
    expect(said).toEqual([])
    await strict.close()
  })

  test('has the page at hand when the reader seemed to want it', async ({ visit }) => {
    const page = await visit('/near/')
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await page.getByRole('link', { name: 'About', exact: true }).first().hover()
    await expect.poll(() => asked).toContain('/about/')
    await follow(page, 'About', 'About')
    expect(asked.filter(path => path === '/about/')).toHaveLength(1)
  })

  test('crosses over where motion is welcome', async ({ visit }) => {
    const page = await visit('/', { reducedMotion: 'no-preference' })
    await follow(page, 'Near', 'Near')
    await follow(page, 'About', 'About')
    expect(await page.locator('html').getAttribute('class')).not.toMatch(/is-/)
    expect(await isSame(page)).toBe(true)
  })
})

describe('what runs on a page', () => {
  test('runs once after each change', async ({ visit }) => {
    const page = await visit('/about/')
    await follow(page, 'Near', 'Near')
    await follow(page, 'About', 'About')
    await follow(page, 'Near', 'Near')
    await page.locator('figure.highlight .highlight-tools').waitFor()
    expect(await page.locator('.highlight-tools').count()).toBe(1)
    await page.locator('#darkmode').evaluate((button: HTMLElement) => button.click())
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect((await heard(page)).filter(one => one.startsWith('theme'))).toEqual(['theme dark'])
    await page.locator('#readmode').evaluate((button: HTMLElement) => button.click())
    expect(await page.locator('.exit-readmode').count()).toBe(1)
    await page.goBack()
    await page.waitForFunction(() => document.title.startsWith('About'))
    expect(await page.locator('.read-mode, .exit-readmode').count()).toBe(0)
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })

  test('opens the drawer of a phone again and again', async ({ visit }) => {
    const page = await visit('/', PHONE)
    for (const [name, title] of [
      ['About', 'About'],
      ['Home', 'A blog'],
      ['About', 'About'],
    ] as const) {
      await page.locator('#toggle-menu').click()
      await page.locator('#sidebar-menus.open').waitFor()
      await page.locator('#sidebar').getByRole('link', { name, exact: true }).click()
      await page.waitForFunction(wanted => document.title.startsWith(wanted), title)
      await page.locator('#sidebar').waitFor({ state: 'hidden' })
    }
    expect(await isSame(page)).toBe(true)
  })

  test('closes the drawer of a reader who goes back', async ({ visit }) => {
    const page = await visit('/', PHONE)
    await page.locator('#toggle-menu').click()
    await page.locator('#sidebar').getByRole('link', { name: 'About', exact: true }).click()
    await page.waitForFunction(() => document.title.startsWith('About'))
    await page.locator('#sidebar').waitFor({ state: 'hidden' })
    await page.locator('#toggle-menu').click()
    await page.locator('#sidebar-menus.open').waitFor()
    await page.evaluate(() => history.back())
    await page.waitForFunction(() => document.title.startsWith('A blog'))
    await page.locator('#sidebar').waitFor({ state: 'hidden' })
    expect(await isSame(page)).toBe(true)
  })

  test('starts again when a password has brought a text to light', async ({ visit }) => {
    const page = await visit('/near/')
    await page.locator('.highlight-tools').waitFor()
    await page.evaluate(() => {
      window.btf.addGlobalFn('encrypt', () => window.heard.push('decrypted'), 'mine')
      document
        .querySelector('figure.highlight')
        ?.after(document.querySelector('figure.highlight')?.cloneNode(true) ?? '')
      dispatchEvent(new Event('hexo-blog-decrypt'))
    })
    await page.waitForFunction(() => document.querySelectorAll('.copy-button').length === 2)
    expect(await heard(page)).toContain('decrypted')
  })
})

describe("the blog's own scripts", () => {
  test('hear of every change, and run again where they ask for it', async ({ visit }) => {
    const page = await visit('/near/')
    await follow(page, 'About', 'About')
    expect(await heard(page)).toEqual([
      'repeated on Near',
      'own of Near',
      'once',
      'fn send',
      'send',
      'own of About',
      'repeated on About',
      'fn complete',
      'complete About',
    ])
    await page.waitForFunction(() => window.counted === 2)
    expect(await page.evaluate(() => window.early)).toBe('function')
  })

  test('run when they stand in a text, once each time', async ({ visit }) => {
    const page = await visit('/far/')
    expect(await page.locator('#told').textContent()).toBe('told')
    await follow(page, 'About', 'About')
    await page.goBack()
    await page.locator('#told', { hasText: 'told' }).waitFor()
    expect(await page.locator('#told').textContent()).toBe('told')
  })

  test('keep what they heard of the scheme, without being called when the page changes', async ({
    visit,
  }) => {
    const page = await visit('/near/')
    await page.evaluate(() => window.btf.addGlobalFn('themeChange', () => window.heard.push('nameless')))
    await follow(page, 'About', 'About')
    await page.evaluate(() => window.btf.activateDarkMode())
    await page.waitForFunction(() => window.heard.includes('theme dark'))
    expect(await heard(page)).not.toContain('nameless')
  })

  test('change pages by themselves', async ({ visit }) => {
    const page = await visit('/near/')
    await page.evaluate(() => window.pjax.loadUrl('/about/'))
    await page.waitForFunction(() => document.title.startsWith('About'))
    expect(await isSame(page)).toBe(true)
  })

  test('find the members of btf', async ({ visit }) => {
    const page = await visit('/near/')
    expect(
      await page.evaluate(async () => {
        const { btf, GLOBAL_CONFIG, GLOBAL_CONFIG_SITE } = window
        btf.saveToLocal.set('mine', { a: 1 }, 1)
        btf.snackbarShow(GLOBAL_CONFIG.Snackbar.day_to_night, false, 1000)
        await Promise.all([btf.getScript('/js/mine.js'), btf.getScript('/js/mine.js')])
        const missing = await btf.getScript('/js/missing.js').catch(() => 'fails')
        return {
          saved: btf.saveToLocal.get('mine'),
          counted: window.counted,
          missing,
          page: GLOBAL_CONFIG_SITE,
          ago: btf.diffDate(new Date(Date.now() - 3 * 24 * 60 * 60 * 1000), true),
          days: btf.diffDate(new Date(Date.now() - 3 * 24 * 60 * 60 * 1000)),
        }
      }),
    ).toEqual({
      saved: { a: 1 },
      counted: 2,
      missing: 'fails',
      page: { title: 'Near', isHighlightShrink: false, isToc: true, pageType: 'post' },
      ago: '3 days ago',
      days: 3,
    })
    await page.locator('#snackbar.show', { hasText: 'Dark mode is on' }).waitFor()
  })
})
