import { brotliCompressSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { describe, expect } from 'vitest'
import { PAGES, test } from '../fixtures/browser'

/** KiB after brotli, of what a page loads before its reader does something. */
const USUAL = { document: 8, stylesheet: 14, icons: 4, script: 8 }
const BUDGETS = {
  home: USUAL,
  'post with code and a table': USUAL,
  // Its formulas are in the document as MathML and as pictures, and the pictures have a style sheet of 2.7.
  post: { ...USUAL, document: 10, stylesheet: 17 },
  archive: { ...USUAL, document: 6, stylesheet: 11 },
  tags: { ...USUAL, document: 6, stylesheet: 11 },
  page: { ...USUAL, document: 6, stylesheet: 15 },
} as const

/** The main script, and what it has in common with others. */
const MOST_SCRIPTS = 2

/** The demo counts its visitors with a script of its own. */
const OF_THE_DEMO = '/js/counter.js'

const kib = (content: string | Buffer) => brotliCompressSync(content).length / 1024

/** What the page has asked for once nothing is on its way any more. */
async function visit(page: Page, address: string): Promise<readonly Response[]> {
  const responses: Response[] = []
  page.on('response', response => void responses.push(response))
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  return responses.filter(response => !response.url().endsWith(OF_THE_DEMO))
}

const ofType = (responses: readonly Response[], type: string) =>
  responses.filter(response => response.request().resourceType() === type)

async function weightsOf(responses: readonly Response[]) {
  const sum = async (type: string) => {
    const bodies = await Promise.all(ofType(responses, type).map(response => response.body()))
    return bodies.reduce((total, body) => total + kib(body), 0)
  }
  const sheets = await Promise.all(ofType(responses, 'stylesheet').map(response => response.text()))
  return {
    document: await sum('document'),
    stylesheet: await sum('stylesheet'),
    script: await sum('script'),
    icons: kib(
      sheets
        .join('')
        .match(/[^{}]+\{--icon:[^}]+\}/g)
        ?.join('') ?? '',
    ),
  }
}

type Name = keyof typeof BUDGETS

describe.concurrent.each(Object.keys(BUDGETS) as Name[])('the %s of the demo', name => {
  test('keeps within its budgets', async ({ open, origins }) => {
    const weights = await weightsOf(await visit(await open('about:blank'), origins.demo + PAGES[name]))
    const tooHeavy = (Object.keys(BUDGETS[name]) as (keyof typeof weights)[]).flatMap(part => {
      const limit: number = (BUDGETS[name] as Partial<typeof weights>)[part] ?? 0
      return weights[part] > limit ? `${part}: ${weights[part].toFixed(2)} KiB of ${limit}` : []
    })
    expect(tooHeavy).toEqual([])
    expect(Math.min(weights.document, weights.stylesheet, weights.script, weights.icons)).toBeGreaterThan(1)
  })

  test('asks for its first scripts together', async ({ open, origins }) => {
    const page = await open('about:blank')
    const scripts = ofType(await visit(page, origins.demo + PAGES[name]), 'script')
    const announced = await page
      .locator('head link[rel=modulepreload], head script[type=module]')
      .evaluateAll(all => all.map(one => one.getAttribute('href') ?? one.getAttribute('src')))
    const first = scripts.slice(0, announced.length).map(response => new URL(response.url()).pathname)
    expect(first.sort()).toEqual(announced.sort())
    expect(announced.length).toBeLessThanOrEqual(MOST_SCRIPTS)
  })
})
