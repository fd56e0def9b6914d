import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { parse, wcagContrast } from 'culori'
import { transformSync } from 'esbuild'
import stylus from 'stylus'
import { describe, expect, test } from 'vitest'

const FOLDER = join(import.meta.dirname, '../source/css')
/** KiB after brotli. What a page loads of these and of icons may have 14 (`test/browser/weight.spec.ts`). */
const BUDGET = {
  _index: 6.5,
  _inner: 3.3,
  _overview: 1,
  _cards: 1.5,
  _code: 1.75,
  _tags: 3.25,
  _figures: 1.5,
  _archive: 0.75,
  _terms: 0.75,
  _links: 0.75,
  _moments: 0.75,
  _lost: 0.75,
  _formulas: 0.75,
  _search: 1.25,
}

const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.styl'))
  .map(name => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))
const compile = (name: string) => {
  const entry = join(FOLDER, `${name}.styl`)
  return stylus(readFileSync(entry, 'utf8')).set('filename', entry).set('include css', true).render()
}
const minify = (css: string) => transformSync(css, { loader: 'css', minify: true, logLevel: 'silent' })
const index = compile('_index')
const inner = compile('_inner')
/** Beside the page of tags, whose colours it has. */
const overview = compile('_overview')
/** What is loaded besides these two. */
const others = sources
  .map(({ name }) => /^(_[\w-]+)\.styl$/.exec(name)?.[1] ?? '')
  .filter(name => name && !['_index', '_inner', '_tokens'].includes(name))
  .map(name => ({ name, text: compile(name) }))
const css = [index, inner, ...others.map(({ text }) => text)].join('\n')
const { warnings } = minify(css)

const linesWith = (pattern: RegExp, of = sources) =>
  of.flatMap(({ name, text }) =>
    text
      .split('\n')
      .filter(line => pattern.test(line))
      .map(line => `${name}: ${line.trim()}`),
  )

describe('the style sheet', () => {
  test('is understood whole by the minifier', () => {
    expect(warnings).toEqual([])
  })

  test('says the order of the layers first', () => {
    expect(css.trim()).toMatch(/^@layer tokens, base, layout, components, content, user-config;/)
  })

  test('keeps every rule in a layer', () => {
    // Libraries bring rules of their own, in no layer: those of DocSearch are answered in `_search`.
    const layered = [
      index,
      inner,
      ...others.filter(({ name }) => name !== '_search').map(({ text }) => text),
    ].join('\n')
    const topLevel = layered.split('\n').filter(line => /^[^\s@}]/.test(line))
    expect(topLevel).toEqual([])
  })

  test('has no empty declaration', () => {
    expect(css.match(/[\w-]+:\s*;/g)).toBeNull()
  })

  test('stays within its budget', () => {
    for (const [name, budget] of Object.entries(BUDGET))
      expect(brotliCompressSync(minify(compile(name)).code).length / 1024, name).toBeLessThan(budget)
  })
})

describe('the sources', () => {
  test('do not let Stylus calculate min(), max(), clamp() or color-mix()', () => {
    const bare = /^(?!.*(unquote\(|^\s*\/\/)).*(?<![\w-])(min|max|clamp|color-mix)\(/
    expect(linesWith(bare)).toEqual([])
  })

  test('have no comma within :is(), :where(), :not() or :has(): Stylus splits the selector there', () => {
    expect(linesWith(/:(is|where|not|has)\((?:[^()]|\([^()]*\))*,/)).toEqual([])
  })

  test('name every colour in the tokens', () => {
    const others = sources.filter(({ name }) => !name.endsWith('tokens.styl'))
    expect(linesWith(/#[\da-f]{3,8}\b(?!-)|\b(rgba?|hsla?)\(/i, others)).toEqual([])
  })

  test('use no token that is not defined', () => {
    const given = (text: string) => new Set([...text.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    const lacking = ({ text }: { text: string }, around: string) => {
      const known = given(around + text)
      return [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name).filter(name => !known.has(name))
    }
    expect(lacking({ text: inner }, index)).toEqual([])
    for (const sheet of [{ name: '_index', text: index }, ...others])
      expect(lacking(sheet, index + overview), sheet.name).toEqual([])
  })

  test('are short', () => {
    const long = sources.filter(
      ({ name, text }) => !name.endsWith('tokens.styl') && text.split('\n').length > 150,
    )
    expect(long.map(({ name }) => name)).toEqual([])
  })
})

const PAIRS = [
  ['font-color', 'card-bg'],
  ['font-color', 'global-bg'],
  ['font-color', 'sidebar-bg'],
  ['font-color', 'sidebar-menu-bg'],
  ['font-color', 'text-bg-hover'],
  ['text-highlight-color', 'card-bg'],
  ['text-highlight-color', 'table-head-bg'],
  ['card-meta', 'card-bg'],
  ['link-color', 'card-bg'],
  ['link-color', 'nav-bg'],
  ['headline-presudo', 'card-bg'],
  ['toc-link-color', 'card-bg'],
  ['tag-colour-rare', 'card-bg'],
  ['tag-colour-often', 'card-bg'],
  ['btn-color', 'btn-bg'],
  ['btn-color', 'btn-hover-color'],
  ['paginator-color', 'paginator-bg'],
  ['paginator-color', 'toc-active-color'],
  ['footer-color', 'footer-bg'],
  ['white', 'default-bg-color'],
  ['tile-color', 'tile-bg'],
  ['notice-color', 'notice-bg'],
  ['font-color', 'reward-pop'],
  ['blockquote-color', 'blockquote-bg'],
  ['code-foreground', 'code-background'],
  ['hltools-color', 'hltools-bg'],
  ['hlnumber-color', 'hlnumber-bg'],
  ...['color', 'comment', 'keyword', 'string', 'number', 'name', 'type', 'deleted'].flatMap(name => [
    [`hl-${name}`, 'hl-bg'],
    [`hl-${name}`, 'hl-marked'],
  ]),
] as [string, string][]

type Tokens = Record<string, string>

const tokensOf = (block: string): Tokens =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (.+);/g)].map(([, name = '', value = '']) => [name, value]),
  )

const light = tokensOf(css.slice(css.indexOf(':root {'), css.indexOf("[dir='rtl']")))
const dark = {
  ...light,
  ...tokensOf(css.slice(css.indexOf("[data-theme='dark']"), css.indexOf('@layer base'))),
}

function resolve(tokens: Tokens, name: string): string {
  const value = tokens[name] ?? ''
  const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? []
  return other ? resolve(tokens, other) : value
}

/** A colour as it appears over an opaque one. */
function over(top: string, below: ReturnType<typeof rgb>) {
  const { alpha = 1, ...colour } = rgb(top)
  const mix = (part: 'r' | 'g' | 'b') => colour[part] * alpha + below[part] * (1 - alpha)
  return { mode: 'rgb' as const, r: mix('r'), g: mix('g'), b: mix('b') }
}

function rgb(text: string) {
  const colour = parse(text)
  if (colour?.mode !== 'rgb') throw new Error(`Not a colour: ${text}`)
  return colour
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_, tokens) => {
  test.each(PAIRS)('%s can be read on %s', (text, background) => {
    const behind = over(resolve(tokens, background), rgb(resolve(tokens, 'card-bg')))
    expect(wcagContrast(over(resolve(tokens, text), behind), behind)).toBeGreaterThanOrEqual(4.5)
  })
})
