import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { cached, installTheme, packTheme } from './packed-theme'

/**
 * Asks Lighthouse what it thinks of the demo blog on a telephone, and prints its scores and complaints. `npm run
 * lighthouse -- /about/` asks about other pages. A busy machine costs points for speed: with `RUNS=5` the best of five
 * counts. What it takes most from are TBT and SI; LCP and FCP are mostly reckoned from the requests and their sizes.
 */

/** Newer ones need a newer Node than ours. */
const LIGHTHOUSE = 'lighthouse@12.8.2'

const PAGES = ['/', '/2024/09/11/dark-mode/', '/archives/', '/tags/']

const RUNS = Number(process.env.RUNS ?? 1)

/** What the score for speed is made of. */
const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  SI: 'speed-index',
  CLS: 'cumulative-layout-shift',
} as const

/** Debian's; Lighthouse finds others by itself. */
const CHROMIUM = existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined

/** Where Chromium imitates a graphics card that is missing, its first frame can come a second late. */
const CHROME_FLAGS = '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-software-rasterizer'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number }>>
  readonly audits: Readonly<Record<string, Audit>>
}

interface Audit {
  readonly id: string
  readonly score: number | null
  readonly scoreDisplayMode: string
  readonly displayValue?: string
}

const demo = join(import.meta.dirname, '../demo')
const publicFolder = join(demo, 'public')

generate()
const server = createServer(({ url = '/' }, response) => {
  const answer = answerTo(url)
  response.writeHead(answer ? 200 : 404, answer?.headers).end(answer?.body)
})
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
const origin = `http://localhost:${(server.address() as AddressInfo).port}`

const pages = process.argv.slice(2)
for (const page of pages.length > 0 ? pages : PAGES) console.log(verdict(page, await best(page)))
server.close()

function generate() {
  const hexo = createRequire(import.meta.url).resolve('hexo/bin/hexo')
  installTheme(demo, packTheme())
  rmSync(publicFolder, { recursive: true, force: true })
  execFileSync(process.execPath, [hexo, 'generate'], { cwd: demo, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** As a good host of static sites answers: compressed, and kept for a year where the name changes with the content. */
function answerTo(url: string) {
  const path = decodeURIComponent(url.replace(/[?#].*/, '').replace(/\/$/, '/index.html'))
  const type = TYPES[extname(path)]
  try {
    const content = readFileSync(join(publicFolder, normalize(path)))
    const age = extname(path) === '.html' ? 0 : 31_536_000
    const headers = {
      'content-type': type ?? `image/${extname(path).slice(1)}`,
      'cache-control': `max-age=${age}`,
    }
    if (!type) return { headers, body: content }
    return { headers: { ...headers, 'content-encoding': 'br' }, body: brotliCompressSync(content) }
  } catch {
    return undefined
  }
}

async function best(page: string): Promise<Report> {
  const reports: Report[] = []
  for (let run = 0; run < RUNS; run++) reports.push(await ask(page, run))
  const speed = ({ categories }: Report) => categories.performance?.score ?? 0
  return reports.reduce((one, other) => (speed(other) > speed(one) ? other : one))
}

/** Lighthouse imitates a telephone unless told otherwise. */
async function ask(page: string, run: number): Promise<Report> {
  mkdirSync(cached('lighthouse'), { recursive: true })
  const file = cached('lighthouse', `${page.replaceAll('/', '_')}${run}.json`)
  const options = ['--quiet', '--output=json', `--output-path=${file}`]
  await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, origin + page, ...options, CHROME_FLAGS], {
    env: { ...(CHROMIUM && { CHROME_PATH: CHROMIUM }), ...process.env },
    shell: process.platform === 'win32',
  })
  return JSON.parse(readFileSync(file, 'utf8'))
}

function verdict(page: string, { categories, audits }: Report): string {
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`)
  const complaints = Object.values(audits)
    .filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    .map(({ id, displayValue = '' }) => `  ${id} ${displayValue}`.trimEnd())
  const metrics = Object.entries(METRICS).map(([name, id]) => `${name} ${audits[id]?.displayValue}`)
  return [`${page}: ${scores.join(', ')}`, `  ${metrics.join(', ')}`, ...complaints].join('\n')
}
