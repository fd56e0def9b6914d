import { dirname } from 'node:path'
import { describe, expect, inject } from 'vitest'
import { PAGES, test } from '../fixtures/browser'
import { hexoCommand } from '../fixtures/hexo-command'
import { serve } from '../fixtures/server'

const { demo } = inject('sites')
const blog = dirname(demo)

describe('hexo butterfly csp', () => {
  test('prints a policy under which the demo says nothing and works', async ({ open }) => {
    const { stdout, exitCode } = await hexoCommand(blog, 'butterfly', 'csp', '--json', '--silent')
    expect(exitCode).toBe(0)
    const { policy } = JSON.parse(stdout)
    expect(policy).not.toContain('unsafe')
    const server = await serve(demo, { 'content-security-policy': policy })
    const page = await open('about:blank')
    const said: string[] = []
    page.on('console', message => said.push(message.text()))
    page.on('pageerror', error => said.push(error.message))
    for (const path of Object.values(PAGES)) {
      await page.goto(server.origin + path)
      await page.waitForLoadState('networkidle')
      await page.locator('#darkmode').evaluate((button: HTMLElement) => button.click())
      expect(await page.locator('html').getAttribute('data-theme')).toMatch(/dark|light/)
    }
    expect(said).toEqual([])
    await server.close()
  })

  test('lets the browser fetch ahead the page that its reader points at', async ({ open }) => {
    const { stdout } = await hexoCommand(blog, 'butterfly', 'csp', '--json', '--silent')
    const server = await serve(demo, { 'content-security-policy': JSON.parse(stdout).policy })
    const page = await open('about:blank')
    const ahead: string[] = []
    page.on('request', request => {
      if (request.headers()['sec-purpose'] === 'prefetch') ahead.push(request.url())
    })
    await page.goto(server.origin + PAGES.archive)
    expect(await page.evaluate(() => HTMLScriptElement.supports('speculationrules'))).toBe(true)
    expect(ahead).toEqual([])
    await page.locator('#blog-info a').first().hover()
    await expect.poll(() => ahead).toEqual([`${server.origin}/`])
    expect(await page.locator('link[rel=prefetch]').count()).toBe(0)
    await server.close()
  })

  test('prints it as lines for hosts', async () => {
    const { stdout } = await hexoCommand(blog, 'butterfly', 'csp')
    const [policy = ''] = stdout.match(/default-src 'self';[^"\n]*object-src 'none'/) ?? []
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]{44}'/)
    for (const line of [
      `/*\n  Content-Security-Policy: ${policy}\n`,
      `\nadd_header Content-Security-Policy "${policy}" always;\n`,
      `\nHeader always set Content-Security-Policy "${policy}"\n`,
      `\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    ])
      expect(stdout).toContain(line)
  })
})
