import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { filesBelow } from '../fixtures/blog'
import { PAGES, test } from '../fixtures/browser'
import { serve } from '../fixtures/server'

/** Reads a page to its end, so that everything is loaded that ever will be. */
async function readToTheEnd(page: Page) {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.waitForLoadState('networkidle')
}

/** What a page says and asks for while it is read. */
async function visit(page: Page, address: string) {
  const asked: string[] = []
  const said: string[] = []
  page.on('request', request => asked.push(request.url()))
  page.on('pageerror', error => said.push(error.message))
  page.on('console', message => said.push(`${message.type()}: ${message.text()}`))
  await page.goto(address)
  await readToTheEnd(page)
  return { asked, said }
}

describe.each(Object.entries(PAGES))('the %s of the demo', (_, path) => {
  test('asks no other host, and says nothing in the console', async ({ open, origins }) => {
    const page = await open('about:blank')
    const { asked, said } = await visit(page, `${origins.demo}${path}`)
    expect(asked.length).toBeGreaterThan(3)
    expect(
      asked.filter(address => !address.startsWith(origins.demo) && !address.startsWith('data:')),
    ).toEqual([])
    expect(said).toEqual([])
  })
})

describe('under a strict content security policy', () => {
  const pages = [...filesBelow(inject('sites').demo)].filter(([path]) => path.endsWith('.html'))
  const earlyScript = (html: string) => /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? ''

  test('one script is inline, the same on every page', () => {
    const scripts = new Set(pages.map(([, html]) => earlyScript(html.toString())))
    expect(scripts.size).toBe(1)
    expect([...scripts][0]?.length).toBeGreaterThan(50)
  })

  test('nothing is styled or scripted in attributes', () => {
    const offending = pages.filter(([, html]) =>
      /<[^>]+\s(style|on\w+)=/.test(html.toString().replace(/<pre[^]*?<\/pre>/g, '')),
    )
    expect(offending.map(([path]) => path)).toEqual([])
  })

  const withFormula = pages.find(([, html]) => html.includes('<math'))?.[0] ?? 'no post with a formula'
  const withCode =
    pages.find(([, html]) => html.includes('<figure class="highlight'))?.[0] ?? 'no post with code'

  test.for([...Object.values(PAGES), `/${withFormula}`, `/${withCode}`])(
    '%s works',
    async (path, { open }) => {
      const demo = inject('sites').demo
      const hash = createHash('sha256')
        .update(earlyScript(readFileSync(join(demo, 'index.html'), 'utf8')))
        .digest('base64')
      const policy = `default-src 'self'; script-src 'self' 'sha256-${hash}'; style-src 'self'; img-src 'self' data: https:`
      const server = await serve(demo, { 'content-security-policy': policy })
      const page = await open('about:blank')
      const { said } = await visit(page, `${server.origin}${path}`)
      await page.locator('#darkmode').evaluate((button: HTMLElement) => button.click())
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      expect(said).toEqual([])
      await server.close()
    },
  )
})
