import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { aPost, buildBlog } from '../fixtures/blog'
import { type Open, test } from '../fixtures/browser'
import { serve } from '../fixtures/server'

const servers: { close(): Promise<unknown> }[] = []
let counted = ''
let crisp = ''

beforeAll(async () => {
  const origin = async (name: string, butterfly: object) => {
    const files = {
      'source/_posts/rain.md': aPost({ title: 'Rain', date: '2024-05-01' }, 'Drip.\n\n'.repeat(80)),
    }
    const { folder, log, exitCode } = await buildBlog(name, { butterfly, files })
    expect(exitCode, log).toBe(0)
    const server = await serve(`${folder}/public`)
    servers.push(server)
    return server.origin
  }
  counted = await origin('services-counted', {
    baidu_analytics: 'b1',
    google_analytics: 'G-1',
    cloudflare_analytics: 'c1',
    microsoft_clarity: 'm1',
    google_tag_manager: { tag_id: 'GTM-1' },
    google_adsense: { enable: true, client: 'ca-pub-1' },
    umami_analytics: {
      enable: true,
      serverURL: 'https://umami.example/',
      website_id: 'w1',
      UV_PV: { site_uv: true, site_pv: true, page_pv: true, token: 't1' },
    },
    chat: { use: 'crisp', button_hide_show: true },
    crisp: { website_id: 'c9' },
  })
  crisp = await origin('services-crisp', {
    chat: { use: 'crisp', rightside_button: true },
    crisp: { website_id: 'c9' },
  })
})
afterAll(() => Promise.all(servers.map(server => server.close())))

/** Opens a page, answers for all other hosts, and keeps what they were asked. */
async function visit(open: Open, address: string) {
  const page = await open('about:blank')
  const asked: string[] = []
  await page.route(
    url => !address.startsWith(url.origin),
    route => {
      const url = route.request().url()
      asked.push(url)
      if (url.includes('/stats?'))
        return route.fulfill({
          json: { visitors: { value: 7 }, pageviews: url.includes('path=') ? 3 : 11 },
          headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
        })
      const body = url.includes('umami') ? 'window.umami = { track() { window.tracked = true } }' : CHATTING
      return route.fulfill({ contentType: 'text/javascript', body: /umami|crisp/.test(url) ? body : '' })
    },
  )
  await page.goto(address)
  return { page, asked }
}

/** Stands for the script of Crisp: keeps what it is told. */
const CHATTING = `window.said = [...window.$crisp.map(call => call[1])]
window.$crisp.push = call => { if (call[0] === 'do') window.said.push(call[1]); else window.closed = call[2] }`

const said = (page: Page) => page.evaluate(() => Reflect.get(window, 'said') as string[])
const isSaid = (page: Page, words: string) =>
  page.waitForFunction(words => (Reflect.get(window, 'said') as string[] | undefined)?.includes(words), words)

describe('services that count visits', () => {
  test('are asked once for a page', async ({ open }) => {
    const { page, asked } = await visit(open, `${counted}/`)
    await page.waitForFunction(() => Reflect.get(window, 'tracked'))
    await page.waitForLoadState('networkidle')
    expect(asked.filter(url => !url.includes('/stats?')).sort()).toEqual([
      'https://client.crisp.chat/l.js',
      'https://hm.baidu.com/hm.js?b1',
      'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1',
      'https://static.cloudflareinsights.com/beacon.min.js',
      'https://umami.example/script.js',
      'https://www.clarity.ms/tag/m1',
      'https://www.googletagmanager.com/gtag/js?id=G-1',
      'https://www.googletagmanager.com/gtm.js?id=GTM-1',
    ])
    const queued = await page.evaluate(() =>
      (Reflect.get(window, 'dataLayer') as ArrayLike<unknown>[]).map(entry => Array.from(entry)[0]),
    )
    expect(queued).toEqual(['js', 'config', undefined])
  })

  test('give numbers to the pages', async ({ open }) => {
    const home = await visit(open, `${counted}/`)
    await home.page.waitForFunction(() => document.querySelector('#umami-site-pv')?.textContent === '11')
    expect(await home.page.locator('#umami-site-uv').textContent()).toBe('7')
    const post = await visit(open, `${counted}/2024/05/01/rain/`)
    await post.page.waitForFunction(() => document.querySelector('#umamiPV')?.textContent === '3')
  })
})

describe('a chat', () => {
  test('hides its button on the way down', async ({ open }) => {
    const { page } = await visit(open, `${counted}/2024/05/01/rain/`)
    await page.waitForFunction(() => Reflect.get(window, 'said'))
    await page.mouse.wheel(0, 600)
    await isSaid(page, 'chat:hide')
    await page.mouse.wheel(0, -300)
    await isSaid(page, 'chat:show')
  })

  test('is opened by a button of the page where that is wanted', async ({ open }) => {
    const { page } = await visit(open, `${crisp}/2024/05/01/rain/`)
    await isSaid(page, 'chat:hide')
    await page.mouse.wheel(0, 600)
    await page.getByRole('button', { name: 'Chat', exact: true }).click()
    expect((await said(page)).slice(-2)).toEqual(['chat:show', 'chat:toggle'])
  })
})
