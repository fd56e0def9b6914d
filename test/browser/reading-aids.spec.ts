import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { aPost, buildBlog } from '../fixtures/blog'
import { test, textOf } from '../fixtures/browser'
import { serve } from '../fixtures/server'

const POST = '/2024/01/01/sea/'
const STRICT = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self' 'unsafe-inline'",
}

const text = `
![A sea](/img/404.jpg "The sea at dawn")

![No words](/img/error-page.png)

<img class="no-lightbox" src="/img/404.jpg" alt="Small">

A long sentence that somebody wants to have, *with emphasis*.

<textarea>What I wrote myself, long enough for a notice</textarea>
`

/** A blog of one post, whose address is given. */
async function blogWith(lightbox: string) {
  const blog = await buildBlog(`reading-aids-${lightbox}`, {
    config: { permalink: ':year/:month/:day/:title/' },
    butterfly: {
      lightbox,
      photofigcaption: true,
      copy: { copyright: { enable: true, limit_count: 20 } },
      snackbar: { enable: true },
      instantpage: true,
    },
    files: { 'source/_posts/sea.md': aPost({ title: 'Sea', date: '2024-01-01' }, text) },
  })
  const server = await serve(`${blog.folder}/public`, STRICT)
  return `${server.origin}${POST}`
}

let viewer = ''
let zoom = ''
beforeAll(async () => {
  viewer = await blogWith('fancybox')
  zoom = await blogWith('medium_zoom')
})

/** What the console says on the way. */
function listen(page: Page) {
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(error.message))
  return said
}

describe('the viewer of images', () => {
  test('opens with the keyboard, says what is seen, turns the page, and gives the focus back', async ({
    open,
  }) => {
    const page = await open('about:blank')
    const said = listen(page)
    await page.goto(viewer)
    const first = page.getByRole('button', { name: /A sea/ })
    await first.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await textOf(dialog.locator('.pswp__caption'))).toBe('The sea at dawn')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => textOf(dialog.locator('.pswp__caption'))).toBe('No words')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await first.evaluate(image => image === document.activeElement)).toBe(true)
    expect(said).toEqual([])
  })

  test('opens once for a double click', async ({ open }) => {
    const page = await open(viewer)
    const image = page.locator('img.enlargeable').first()
    await image.evaluate((image: HTMLElement) => {
      image.click()
      image.click()
    })
    await page.locator('.pswp--open').first().waitFor()
    expect(await page.locator('.pswp').count()).toBe(1)
  })

  test('leaves alone what wants no lightbox', async ({ open }) => {
    const page = await open(viewer)
    await page.locator('img.enlargeable').first().waitFor()
    expect(await page.locator('img.no-lightbox').getAttribute('role')).toBeNull()
  })
})

test('an image is enlarged in its place and back', async ({ open }) => {
  const page = await open('about:blank')
  const said = listen(page)
  await page.goto(zoom)
  const image = page.getByRole('button', { name: /No words/ })
  await image.press('Enter')
  await page.locator('.medium-zoom--opened').waitFor()
  // While it still grows, the library does not listen.
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape')
      return page.locator('.medium-zoom--opened').count()
    })
    .toBe(0)
  expect(said).toEqual([])
})

test('captions stand below images without JavaScript', async ({ open }) => {
  const page = await open(viewer, { javaScriptEnabled: false })
  expect(await page.locator('.img-alt').allTextContents()).toEqual(['The sea at dawn', 'No words'])
})

describe('copied text', () => {
  /** What would be in the clipboard, had the reader copied what is selected. */
  const copy = (page: Page, from: string) =>
    page.locator(from).evaluate(element => {
      if (element instanceof HTMLTextAreaElement) element.select()
      else getSelection()?.selectAllChildren(element)
      const clipboardData = new DataTransfer()
      element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
      return { plain: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') }
    })

  test('gets a notice of its source, and keeps its form', async ({ open }) => {
    const page = await open(viewer, { before: () => {} })
    await page.waitForLoadState('networkidle')
    const { plain, html } = await copy(page, '#article-container p:has(em)')
    expect(plain).toMatch(/^A long sentence.*An author.*\/2024\/01\/01\/sea\//s)
    expect(html).toContain('<em>with emphasis</em>')
  })

  test('has none when it is short or the reader wrote it', async ({ open }) => {
    const page = await open(viewer)
    await page.waitForLoadState('networkidle')
    expect((await copy(page, '#post-info .post-title')).plain).toBe('')
    expect((await copy(page, 'textarea')).plain).toBe('')
  })
})

test('a message tells that the scheme has changed', async ({ open }) => {
  const page = await open(viewer)
  await page.locator('#darkmode').evaluate((button: HTMLElement) => button.click())
  const message = page.locator('#snackbar[role=status]')
  await expect.poll(() => textOf(message)).toMatch(/Dark mode/i)
  expect(await message.isVisible()).toBe(true)
})

test('a browser without rules for it fetches a page while the pointer rests on its link, once', async ({
  open,
}) => {
  const page = await open(viewer, {
    before: () => Object.assign(HTMLScriptElement, { supports: () => false }),
  })
  await page.waitForLoadState('networkidle')
  const fetched = page.locator('link[rel=prefetch]')
  const home = page.locator('#blog-info a').first()
  await home.hover()
  await expect.poll(() => fetched.count()).toBe(1)
  await page.mouse.move(700, 700)
  await home.hover()
  expect(await fetched.evaluateAll(links => links.map(link => link.getAttribute('href')))).toEqual([
    `${new URL(viewer).origin}/`,
  ])
})
