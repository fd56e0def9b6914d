import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../test/fixtures/browser-path'
import { serve } from '../test/fixtures/server'
import { installTheme, packTheme } from './packed-theme'

/** Takes the pictures of the demo that the documents show: each page in light and dark, side by side. */

const demo = join(import.meta.dirname, '../demo')
const folder = join(import.meta.dirname, '../docs/screenshots')

const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

/** `height` is how much of a page is shown. */
const PICTURES = [
  { name: 'home', height: 1500, path: '/', viewport: DESKTOP },
  { name: 'home-phone', height: 1400, path: '/', viewport: PHONE },
  { name: 'post', height: 1400, path: '/2024/07/20/wcag-contrast/', viewport: DESKTOP },
  { name: 'archives', height: 1100, path: '/archives/', viewport: DESKTOP },
] as const

/** Of a file of at most 150 KiB. */
const BYTES = 150 * 1024
const QUALITIES = [85, 75, 65, 55, 45]

type Frame = Pick<(typeof PICTURES)[number], 'viewport' | 'height'>
type Scheme = 'light' | 'dark'

/** A page as it stands after its entrance. */
async function look(browser: Browser, address: string, { viewport, height }: Frame, colorScheme: Scheme) {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  const clip = { x: 0, y: 0, width: viewport.width, height }
  const picture = await page.screenshot({ fullPage: true, clip })
  await context.close()
  return picture
}

/** Lays pictures side by side, in as fine a JPEG as the size of the file allows. */
async function sideBySide(browser: Browser, pictures: readonly Buffer[], width: number, path: string) {
  const page = await browser.newPage()
  const images = pictures.map(picture => {
    const source = `data:image/png;base64,${picture.toString('base64')}`
    return `<img alt="" width="${width}" src="${source}">`
  })
  await page.setContent(
    `<!doctype html><style>body{display:flex;align-items:start;gap:8px;width:max-content;margin:0}</style>${images.join('')}`,
  )
  for (const quality of QUALITIES) {
    const { length } = await page.locator('body').screenshot({ path, type: 'jpeg', quality })
    if (length <= BYTES) break
  }
  await page.close()
}

mkdirSync(folder, { recursive: true })
installTheme(demo, packTheme())
const hexo = createRequire(import.meta.url).resolve('hexo/bin/hexo')
execFileSync(process.execPath, [hexo, 'generate'], { cwd: demo })

const server = await serve(join(demo, 'public'))
// With the fonts of this machine: the demo is Chinese, and those that come with the browser are Latin.
const { env: { FONTCONFIG_FILE: _, ...libraries } = {}, ...found } = await findBrowser()
const browser = await chromium.launch({ ...found, env: { ...process.env, ...libraries } })
for (const { name, path, ...frame } of PICTURES) {
  const pictures = [
    await look(browser, server.origin + path, frame, 'light'),
    await look(browser, server.origin + path, frame, 'dark'),
  ]
  await sideBySide(browser, pictures, Math.min(frame.viewport.width, 720), join(folder, `${name}.jpg`))
}
await browser.close()
await server.close()
