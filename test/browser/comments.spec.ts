import { afterAll, beforeAll, describe, expect } from 'vitest'
import { aPost, type BlogPlan, buildBlog } from '../fixtures/blog'
import { type Open, test } from '../fixtures/browser'
import { serve } from '../fixtures/server'

/** Stands for the script of Waline: shows what it was asked to show. */
const WALINE = `export function init({ el, path, serverURL, pageview }) {
  el.textContent = 'Waline at ' + serverURL + ' for ' + path
  for (const place of document.querySelectorAll(pageview || 'none')) place.textContent = '41'
  return { destroy() {} }
}`

/** Stands for the script of Valine: finds its place by a name. */
const VALINE = `Valine = function ({ el, path }) {
  document.querySelector(el).textContent += 'Valine for ' + path
}`

/** Stands for the script of Giscus: puts a frame of that class behind itself. */
const GISCUS = `const { dataset } = document.currentScript
const frame = document.createElement('iframe')
frame.className = 'giscus-frame'
frame.title = [dataset.repo, dataset.mapping, dataset.term, dataset.theme].join(' ')
frame.src = '/listener.html'
document.currentScript.after(frame)`

const LISTENER = `<!doctype html><title>Frame</title><p></p>
<script>onmessage = ({ data }) => { document.querySelector('p').textContent = JSON.stringify(data) }</script>`

const plan = (comments: object) => ({
  config: { skip_render: ['listener.html', '*.js'] },
  butterfly: {
    comments,
    waline: { serverURL: '/talk', pageview: true },
    giscus: { js: '/giscus.js', repo: 'ada/blog', repo_id: 'R', category_id: 'D' },
    CDN: { option: { waline_js: '/waline.js', waline_css: '/waline.css' } },
    aside: { card_newest_comments: { enable: true } },
  },
  files: {
    'source/waline.js': WALINE,
    'source/waline.css': '',
    'source/giscus.js': GISCUS,
    'source/listener.html': LISTENER,
    'source/_posts/rain.md': aPost({ title: 'Rain', date: '2024-05-01' }, 'Drip.\n\n'.repeat(80)),
    'source/_posts/quiet.md': aPost({ title: 'Quiet', date: '2024-04-01', comments: false }),
    'source/notes/index.md': aPost({ title: 'Notes', type: 'shuoshuo' }),
    'source/_data/shuoshuo.yml': "- content: 'A note.'\n  date: 2024-05-02\n  key: first\n",
  },
})

const softPlan = {
  butterfly: {
    comments: { use: 'Valine' },
    valine: { appId: 'a', appKey: 'b' },
    pjax: { enable: true },
    CDN: { option: { valine: '/valine.js' } },
  },
  files: {
    'source/_posts/rain.md': aPost({ title: 'Rain', date: '2024-05-01' }),
    'source/_posts/snow.md': aPost({ title: 'Snow', date: '2024-03-01' }),
  },
}

const POST = '/2024/05/01/rain/'
const servers: { close(): Promise<unknown> }[] = []
let both = ''
let lazy = ''
let soft = ''

beforeAll(async () => {
  const origin = async (name: string, blog: BlogPlan) => {
    const { folder, log, exitCode } = await buildBlog(name, blog)
    expect(exitCode, log).toBe(0)
    const server = await serve(`${folder}/public`)
    servers.push(server)
    return server.origin
  }
  both = await origin('comments', plan({ use: 'Waline, Giscus', count: true, card_post_count: true }))
  lazy = await origin('comments-lazy', plan({ use: 'giscus', lazyload: true }))
  soft = await origin('comments-soft', softPlan)
})
afterAll(() => Promise.all(servers.map(server => server.close())))

/** Opens a page of a blog whose server of comments answers. */
async function visit(open: Open, path: string) {
  const page = await open('about:blank')
  await page.route('**/talk/api/comment?**', route => {
    const type = new URL(route.request().url()).searchParams.get('type')
    const newest = {
      nick: 'Grace',
      comment: 'See <a href="/x">this</a> <img src=x onerror=alert(1)>',
      url: POST,
      objectId: 1,
      time: Date.parse('2024-05-02'),
    }
    return route.fulfill({ json: type === 'count' ? [3, 5] : { data: [newest] } })
  })
  await page.goto(path)
  return page
}

describe('comments of readers', () => {
  test('are shown by the first system, and by the second when the reader wants', async ({ open }) => {
    const page = await visit(open, both + POST)
    await page.waitForSelector('#waline-wrap:has-text("Waline at")')
    expect(await page.locator('#waline-wrap').textContent()).toBe(`Waline at /talk for ${POST}`)
    expect(await page.locator('.waline-pageview-count').textContent()).toBe('41')
    expect(await page.locator('.post-meta-pv-cv').isVisible()).toBe(true)
    expect(await page.locator('#giscus-wrap').count()).toBe(0)

    await page.getByRole('button', { name: 'Change to the other comment system' }).click()
    await page.waitForSelector('iframe.giscus-frame')
    expect(await page.locator('#waline-wrap').isVisible()).toBe(false)
  })

  test('are shown on a page that never rests', async ({ open }) => {
    const page = await open('about:blank')
    await page.addInitScript(() => {
      window.requestIdleCallback = (callback, { timeout } = {}) =>
        timeout ? setTimeout(callback, timeout) : 0
    })
    await page.goto(both + POST)
    await page.waitForSelector('#waline-wrap:has-text("Waline at")')
  })

  test('are counted at the head of a post and on the cards', async ({ open }) => {
    const post = await visit(open, both + POST)
    await post.waitForFunction(() => document.querySelector('.waline-comment-count')?.textContent === '3')
    const home = await visit(open, `${both}/`)
    await home.waitForFunction(() => document.querySelector('.waline-comment-count')?.textContent === '3')
    expect(await home.locator('.comment-count').count()).toBe(1)
    expect(await home.locator('.comment-count').getAttribute('href')).toBe(`${POST}#post-comment`)
  })

  test('are told in the sidebar, the newest first, as text', async ({ open }) => {
    const page = await visit(open, `${both}/`)
    const item = page.locator('#card-newest-comments .aside-list-item')
    await item.waitFor()
    expect(await item.locator('.comment').textContent()).toBe('See [Link] [Image]')
    expect(await item.locator('.comment').getAttribute('href')).toBe(`${both}${POST}#1`)
    expect(await item.locator('.name').textContent()).toContain('Grace / ')
  })

  test('have no place on a page that wants none', async ({ open }) => {
    const page = await visit(open, `${both}/2024/04/01/quiet/`)
    expect(await page.locator('#post-comment, #to_comment').count()).toBe(0)
  })

  test('say so when they cannot be loaded', async ({ open }) => {
    const page = await open('about:blank')
    await page.route('**/waline.js', route => route.abort())
    await page.goto(both + POST)
    const failure = page.getByRole('alert')
    await failure.waitFor()
    expect(await failure.textContent()).toBe('The comments could not be loaded.')
    expect(await page.locator('.post-meta-pv-cv, .post-meta-commentcount').count()).toBe(2)
    expect(await page.locator('.post-meta-pv-cv').isVisible()).toBe(false)
  })

  test.for([
    ['a library', 'both', '**/waline.css', '#waline-wrap:has-text("Waline at")'],
    ['a script that makes a frame', 'lazy', '**/giscus.js', 'iframe.giscus-frame'],
  ] as const)('can be asked for again when %s did not come', async ([, blog, missing, shown], { open }) => {
    const page = await open('about:blank')
    let asked = 0
    await page.route(missing, route => (++asked > 2 ? route.continue() : route.abort()))
    await page.goto({ both, lazy }[blog] + POST)
    await page.locator('#post-comment').scrollIntoViewIfNeeded()
    const again = page.getByRole('button', { name: 'Try again' })
    await again.click()
    await expect.poll(() => asked).toBe(2)
    await again.click()
    await page.locator(shown).waitFor()
    expect(await again.count()).toBe(0)
  })

  test('do not follow a reader who left before their system was there', async ({ open }) => {
    const page = await open('about:blank')
    let come = () => {}
    const left = new Promise<void>(resolve => {
      come = resolve
    })
    await page.route('**/valine.js', async route => {
      await left
      await route.fulfill({ contentType: 'text/javascript', body: VALINE })
    })
    const asked = page.waitForRequest('**/valine.js')
    await page.goto(soft + POST)
    await asked
    await page.locator('#aside-content a.title', { hasText: 'Snow' }).click()
    await page.waitForFunction(() => document.title.startsWith('Snow'))
    come()
    await page.getByText('Valine for').waitFor()
    expect(await page.locator('#vcomment').textContent()).toBe('Valine for /2024/03/01/snow/')
  })

  test('keep nobody waiting whose service does not answer', async ({ open }) => {
    const page = await open('about:blank')
    await page.route('**/waline.js', () => {})
    await page.goto(both + POST, { timeout: 10_000 })
    expect(await page.evaluate(() => document.readyState)).toBe('complete')
  })

  test('wait for the reader and follow the colour scheme', async ({ open }) => {
    const page = await visit(open, lazy + POST)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('iframe').count()).toBe(0)
    await page.mouse.wheel(0, 300)
    await page.locator('#to_comment').click()
    const frame = page.locator('iframe.giscus-frame')
    await frame.waitFor()
    expect(await frame.getAttribute('title')).toBe('ada/blog pathname  light')
    const inside = page.frameLocator('iframe.giscus-frame').locator('p')
    await inside.waitFor({ state: 'attached' })
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark'
    })
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe.giscus-frame')
      return (
        frame?.contentDocument?.querySelector('p')?.textContent ===
        '{"giscus":{"setConfig":{"theme":"dark"}}}'
      )
    })
  })

  test('open below a short note, one at a time', async ({ open }) => {
    const page = await visit(open, `${lazy}/notes/`)
    const button = page.getByRole('button', { name: 'Comments' })
    // What the button does is loaded late.
    await page.waitForLoadState('networkidle')
    await button.click()
    const frame = page.locator('.shuoshuo-comment iframe')
    await frame.waitFor()
    expect(await frame.getAttribute('title')).toBe('ada/blog specific /notes?key=first light')
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await button.click()
    expect(await page.locator('iframe').count()).toBe(0)
  })
})
