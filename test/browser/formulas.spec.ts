import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { aPost, buildBlog } from '../fixtures/blog'
import { PHONE, test } from '../fixtures/browser'
import { serve } from '../fixtures/server'
import { countShifts } from './layout-shift'

const STRICT = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self' 'unsafe-inline'",
}

const text = `Water is $\\ce{H2O}$, and see $x^2$.

## Numbers $\\pi$

$$
f(x) = a_0 + \\sum_{n=1}^{\\infty}\\left(a_n\\cos\\frac{n\\pi x}{L} + b_n\\sin\\frac{n\\pi x}{L}\\right) + \\underbrace{c_1 + c_2}_{\\vec c} + \\sqrt{d}
$$

\\begin{equation}
E = \\colorbox{yellow}{$m$}c^2
\\end{equation}
`

const kinds = [
  "x_{a_b}^{n^2} + f''(x) - 0.2126R \\times 10^{-6}",
  '\\sin\\theta + \\log_2 n + \\operatorname{rank} A + a \\pmod{n}',
  '\\frac{a+b}{c} + \\dfrac{1}{1+\\frac{x}{2}} + \\binom{n}{k}',
  '\\sqrt{x+1} + \\sqrt[3]{\\frac{x^2}{2}}',
  '\\sum_{i=1}^n i + \\displaystyle\\sum_{i=1}^{n} \\int_0^\\infty f(x)\\,dx',
  '\\left(\\frac{a}{b}\\right)^2 \\left\\lfloor \\frac{x}{2} \\right\\rfloor \\Big( \\left.\\frac{dx}{dt}\\right|_{t=0}',
  '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} + \\begin{cases} 1 & x>0 \\\\ 0 & \\text{otherwise} \\end{cases}',
  '\\text{official text, \\textbf{bold} and \\textit{italic} and \\texttt{code} and \\textsf{sans}}',
  '\\mathrm{const} \\mathbf{v} \\mathbb{R} \\mathcal{L} \\mathfrak{g} \\mathscr{F} \\mathsf{abc} \\mathtt{xyz} \\boldsymbol{\\alpha}',
  '\\vec{v} \\hat{x} \\bar{y} \\widehat{abc} \\overrightarrow{AB} \\overline{abc} \\underbrace{a+b}_{n}',
  '\\boxed{x = 1} \\cancel{x} a \\xrightarrow{abc} b \\not= c \\rlap{z}w',
  '\\Large x \\tiny z {\\color{red} x} \\colorbox{yellow}{m}c^2',
  'a\\quad b\\;d\\!g\\ h',
  '\\ce{H2O + CO2 -> H2CO3} \\ce{SO4^2-} \\pu{123 kJ/mol}',
]

/** Words around formulas, which wrap in many places. */
const prose = kinds.map(tex => `so that $${tex}$ is`).join(' ')

const engines = ['katex', 'mathjax'] as const
const addresses: Partial<Record<(typeof engines)[number], string>> = {}
beforeAll(async () => {
  for (const use of engines) {
    const { folder } = await buildBlog(`formulas-browser-${use}`, {
      config: { permalink: ':title/' },
      butterfly: {
        math: { use, mathjax: { tags: 'ams' }, katex: { copy_tex: true } },
        copy: { copyright: { enable: true, limit_count: 10 } },
      },
      files: {
        'source/_posts/sea.md': aPost({ title: 'Sea' }, text),
        'source/_posts/signs.md': aPost(
          { title: 'Signs', lang: 'zh-TW' },
          '由此可知（$x + y$），於是$z^2$。'.repeat(40),
        ),
        'source/_posts/kinds.md': aPost({ title: 'Kinds' }, `${prose}\n\n$$\n${kinds[4]}\n$$\n\n${prose}`),
      },
    })
    addresses[use] = `${(await serve(`${folder}/public`, STRICT)).origin}/sea/`
  }
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Has the fonts come when the page is shown already, each in its own time. */
async function comeOneByOne(page: Page) {
  let waiting = 0
  await page.route('**/*.woff2', async route => {
    const pause = 100 * waiting++
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    await page.waitForTimeout(pause)
    await route.continue()
  })
}

describe('pages with formulas of KaTeX', () => {
  const kindsAddress = () => new URL('/kinds/', addresses.katex).href

  test.for([1280, 390])('do not move when the fonts come late, at %i pixels', async (width, { open }) => {
    const page = await open(kindsAddress(), {
      viewport: { width, height: 844 },
      before: countShifts,
      prepare: comeOneByOne,
    })
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const fonts = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded'))
    expect(fonts.length).toBeGreaterThan(5)
    expect(await page.evaluate(() => shifted)).toBeLessThan(0.01)
  })

  test('have in each piece of a formula the room that its letters take', async ({ open }) => {
    const page = await open(kindsAddress(), { viewport: PHONE.viewport, deviceScaleFactor: 3 })
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const pieces = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.katex .base')].map(piece => {
        const width = () => piece.getBoundingClientRect().width
        const given = width()
        piece.style.width = 'min-content'
        return { text: piece.textContent, tooWide: given - width() }
      }),
    )
    expect(pieces.length).toBeGreaterThan(50)
    expect(pieces.filter(({ tooWide }) => Math.abs(tooWide) > 0.2)).toEqual([])
  })
})

describe.each(engines)('formulas of %s', engine => {
  const address = () => addresses[engine] ?? ''

  test('keep to a strict policy, and load nothing twice or in vain', async ({ open }) => {
    const page = await open('about:blank')
    const said: string[] = []
    page.on('console', message => said.push(message.text()))
    page.on('requestfailed', request => said.push(request.url()))
    await page.goto(address(), { waitUntil: 'networkidle' })
    expect(said).toEqual([])
    const fonts = await page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === 'error').length,
    )
    expect(fonts).toBe(0)
  })

  test.for([1280, 390])('have nothing that axe objects to at %i pixels', async (width, { open }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(address(), { viewport: { width, height: 900 }, colorScheme })
      // The policy would forbid it as an element.
      await page.evaluate(axe)
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([])
    }
  })

  test('scroll by themselves on a phone, with the keyboard too', async ({ open }) => {
    const page = await open(address(), { viewport: { width: 390, height: 844 } })
    const wide = page.locator('#article-container [role=group][tabindex="0"]').first()
    expect(await wide.getAttribute('aria-label')).toBe('Formula')
    await wide.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => wide.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  test('show their picture, and have MathML for those who do not see it', async ({ open }) => {
    const page = await open(address())
    const sizes = await page.evaluate(() =>
      ['.katex-html, mjx-container > svg', '.katex-mathml, mjx-assistive-mml'].map(selector => {
        const { width, height } =
          document.querySelector(`#article-container :is(${selector})`)?.getBoundingClientRect() ?? {}
        const hidden = getComputedStyle(
          document.querySelector(`#article-container :is(${selector})`) as Element,
        )
        return { width, height, clipped: `${hidden.clip} ${hidden.clipPath}` }
      }),
    )
    expect(sizes[0]?.width).toBeGreaterThan(20)
    expect(sizes[0]?.height).toBeGreaterThan(8)
    expect(sizes[0]?.height).toBeLessThan(40)
    expect(sizes[1]?.clipped).toMatch(/rect|inset/)
    expect(await page.locator('#card-toc math').count()).toBe(1)
  })

  test('do not make lines of text higher', async ({ open }) => {
    const page = await open(address())
    const [line, plain] = await page.evaluate(() => {
      const text = document.querySelector('#article-container p') as HTMLElement
      const height = text.getBoundingClientRect().height
      text.textContent = 'Water'
      return [height, text.getBoundingClientRect().height]
    })
    expect(line).toBeLessThanOrEqual((plain ?? 0) + 1)
  })

  test('are not parted from the signs beside them', async ({ open }) => {
    const page = await open(new URL('/signs/', address()).href, PHONE)
    const parted = await page.evaluate(() => {
      const text = document.querySelector('#article-container p') as HTMLElement
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      const start = text.getBoundingClientRect().left + 2
      const begins: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('.katex, mjx-container')) continue
        for (const [index, character] of [...(node.nodeValue ?? '')].entries()) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + 1)
          if (range.getBoundingClientRect().left < start) begins.push(character)
        }
      }
      return begins
    })
    expect(parted.length).toBeGreaterThan(10)
    expect(parted.filter(character => '，。）'.includes(character))).toEqual([])
  })

  test('are copied as their source', async ({ open }) => {
    const page = await open(address())
    const copy = (selector: string) =>
      page.evaluate(selector => {
        const element = document.querySelector(selector) as HTMLElement
        getSelection()?.selectAllChildren(element)
        const clipboardData = new DataTransfer()
        element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
        return clipboardData.getData('text/plain')
      }, selector)
    await expect.poll(() => copy('#article-container p')).toContain('Water is $\\ce{H2O}$, and see $x^2$.')
    expect(await copy('#article-container p')).toContain('Author')
    expect(await copy('#article-container h2')).toMatch(/^Numbers \$\\pi\$/)
    expect(await page.locator('body > div[style]').count()).toBe(0)
  })
})
