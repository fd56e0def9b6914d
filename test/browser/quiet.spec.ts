import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { filesBelow } from '../fixtures/blog'
import { PAGES, test } from '../fixtures/browser'
import { serve } from '../fixtures/server'
import { strictPolicy } from '../fixtures/strict-policy'

const files = filesBelow(inject('sites').demo)
const pages = [...files].flatMap(([path, html]) =>
  path.endsWith('.html') ? { path, html: html.toString() } : [],
)

const earlyScript = (html: string) => /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? ''

const policy = strictPolicy(String(files.get('index.html')))

/** What a page asks for and says while it is read to its end. */
async function visit(page: Page, address: string) {
  const asked: string[] = []
  const said: string[] = []
  page.on('request', request => asked.push(request.url()))
  page.on('pageerror', error => said.push(error.message))
  page.on('console', message => said.push(`${message.type()}: ${message.text()}`))
  await page.goto(address)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.waitForLoadState('networkidle')
  return { asked, said }
}

/** Visiting is mostly waiting. */
const TABS = 6

const pageWith = (markup: string) =>
  `/${pages.find(({ html }) => html.includes(markup))?.path ?? `nothing with ${markup}`}`

describe.concurrent('the demo under a strict content security policy', () => {
  const visited = { ...PAGES, formula: pageWith('<math'), code: pageWith('<figure class="highlight') }

  test.for(Object.entries(visited))(
    'the %s works, asks no other host and says nothing',
    async ([, path], { open }) => {
      const server = await serve(inject('sites').demo, { 'content-security-policy': policy })
      const page = await open('about:blank')
      const { asked, said } = await visit(page, `${server.origin}${path}`)
      await page.locator('#darkmode').evaluate((button: HTMLElement) => button.click())
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      expect(asked.length).toBeGreaterThan(3)
      expect(asked.filter(url => !url.startsWith(server.origin) && !url.startsWith('data:'))).toEqual([])
      expect(said).toEqual([])
      await server.close()
    },
  )

  test('no page asks for a file that is not there', async ({ open }) => {
    const server = await serve(inject('sites').demo)
    const missing: string[] = []
    const queue = pages.map(({ path }) => path)
    const visitSome = async () => {
      const page = await open('about:blank')
      page.on('response', response => response.ok() || missing.push(`${page.url()}: ${response.url()}`))
      for (let path = queue.pop(); path; path = queue.pop()) {
        await page.goto(`${server.origin}/${path}`)
        await page.waitForLoadState('networkidle')
      }
    }
    await Promise.all(Array.from({ length: TABS }, visitSome))
    expect(missing).toEqual([])
    await server.close()
  })

  test('one script is inline, the same on every page', () => {
    const scripts = [...new Set(pages.map(({ html }) => earlyScript(html)))]
    expect(scripts).toEqual([expect.stringContaining('theme')])
  })

  test('nothing is styled or scripted in attributes', () => {
    const withoutCode = (html: string) => html.replace(/<pre.*?<\/pre>/gs, '')
    const offending = pages.filter(({ html }) => /<[^>]+\s(style|on\w+)=/.test(withoutCode(html)))
    expect(offending.map(({ path }) => path)).toEqual([])
  })
})
