import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { Parser } from 'htmlparser2'

export const weightTypes = ['html', 'css', 'js', 'fonts', 'images', 'other'] as const

export type WeightType = (typeof weightTypes)[number]

export interface Weight {
  readonly raw: number
  readonly brotli: number
}

export interface PageWeight {
  readonly types: Readonly<Record<WeightType, Weight>>
  /** How many files the page asks of each foreign host. */
  readonly foreign: ReadonlyMap<string, number>
}

const typeOfExtension: Record<string, WeightType> = {
  ...{ '.html': 'html', '.css': 'css', '.js': 'js', '.mjs': 'js' },
  ...{ '.woff2': 'fonts', '.woff': 'fonts', '.ttf': 'fonts', '.otf': 'fonts', '.eot': 'fonts' },
  ...{ '.png': 'images', '.jpg': 'images', '.jpeg': 'images', '.gif': 'images', '.webp': 'images' },
  ...{ '.avif': 'images', '.svg': 'images', '.ico': 'images' },
}

/** The kinds of `<link>` that make a browser fetch a file. */
const fetched = /\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|manifest)\b/

function linksOfHtml(html: string): string[] {
  const links: (string | undefined)[] = []
  const parser = new Parser({
    onopentag(name, { rel = '', href, src, poster }) {
      if (name === 'link' && fetched.test(rel)) links.push(href)
      if (/^(?:img|script|iframe|video|audio|source|embed)$/.test(name)) links.push(src, poster)
    },
  })
  parser.end(html)
  return links.filter(link => link !== undefined)
}

function linksOfCss(css: string): string[] {
  return [...css.matchAll(/url\(\s*(["']?)([^"')]+)\1\s*\)|@import\s+["']([^"']+)["']/g)].map(
    ([, , url, imported]) => (url ?? imported) as string,
  )
}

/** Only what a module always loads: `import('…')` waits for a page that needs it. */
function linksOfJs(js: string): string[] {
  return [...js.matchAll(/(?:\bimport|\bfrom)\s*["'](\.{1,2}\/[^"']+|\/[^"']+)["']/g)].map(
    ([, path]) => path as string,
  )
}

const linksOf: Partial<Record<WeightType, (text: string) => string[]>> = {
  html: linksOfHtml,
  css: linksOfCss,
  js: linksOfJs,
}

function weightOf(content: Buffer): Weight {
  return { raw: content.length, brotli: Math.min(content.length, brotliCompressSync(content).length) }
}

/** What a browser that opens `path` fetches, as far as HTML, CSS and static imports tell; the page itself included. */
export function weigh(folder: string, origin: string, path: string): PageWeight {
  const types = Object.fromEntries(weightTypes.map(type => [type, { raw: 0, brotli: 0 }])) as Record<
    WeightType,
    Weight
  >
  const foreign = new Map<string, number>()
  const seen = new Set<string>()

  function visit(url: URL): void {
    const address = url.origin + url.pathname
    if (!url.protocol.startsWith('http') || seen.has(address)) return
    seen.add(address)
    if (url.origin === origin) visitOwn(url)
    else foreign.set(url.host, (foreign.get(url.host) ?? 0) + 1)
  }

  function visitOwn(url: URL): void {
    const name = decodeURIComponent(url.pathname).replace(/\/$/, '/index.html')
    const file = join(folder, name)
    if (!existsSync(file)) return
    const content = readFileSync(file)
    const type = typeOfExtension[extname(name).toLowerCase()] ?? 'other'
    const { raw, brotli } = weightOf(content)
    types[type] = { raw: types[type].raw + raw, brotli: types[type].brotli + brotli }
    for (const link of linksOf[type]?.(content.toString()) ?? []) {
      if (URL.canParse(link, url.href)) visit(new URL(link, url))
    }
  }

  visit(new URL(path, origin))
  return { types, foreign }
}
