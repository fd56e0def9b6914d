import * as katex from 'katex'
import { describe, expect, test } from 'vitest'
import { drawFormulas } from '../../../../src/parts/math/drawn'
import { protectFormulas } from '../../../../src/parts/math/formulas'
import { drawWithKatex } from '../../../../src/parts/math/katex'
import { drawWithMathjax } from '../../../../src/parts/math/mathjax'
import { setWidths } from '../../../../src/parts/math/widths'

const engines = { KaTeX: drawWithKatex(katex, setWidths), MathJax: drawWithMathjax('ams') }

const drawing = (engine: keyof typeof engines) => (markdown: string) => {
  const { text, formulas } = protectFormulas(markdown)
  return drawFormulas(`<p>${text}</p>`, formulas, engines[engine])
}

describe.each(['KaTeX', 'MathJax'] as const)('%s', engine => {
  const draw = drawing(engine)

  test('puts MathML with its source into the text, and the picture beside the text', () => {
    const { html, pictures, styles } = draw('so $x < y$')
    expect(html).toMatch(
      /^<p>so <[\w-]+ data-formula="0" [^>]*>.*<math.*encoding="application\/x-tex">x &lt; y</,
    )
    expect(html).not.toMatch(/katex-html|<svg/)
    expect(pictures).toHaveLength(1)
    expect(styles.length).toBeGreaterThan(0)
  })

  test('writes no style attributes and no ids twice', () => {
    const { html, pictures, shapes } = draw(
      '$$\\label{a}\\tag{A}\\fcolorbox{red}{#fee}{x}\\sqrt{y}\\color{blue}z$$ $\\boxed{\\vec v}$ $\\frac12$',
    )
    const all = html + pictures.join('') + shapes
    expect(all).not.toMatch(/\sstyle=/)
    const ids = [...all.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('marks formulas that may be wider than a phone', () => {
    expect(draw('$$x$$').html).toMatch(/ data-formula="0".*display="(block|true)"/)
    expect(draw('$$a + b + c + d + e + f + g + h$$').html).toContain(' data-wide-formula="0"')
    expect(draw('$a + b + c + d + e + f + g + h$').html).toContain(' data-formula="0"')
  })

  test('understands letters of any script, without a warning', () => {
    expect(draw('$\\text{能量} = 能$').errors).toEqual([])
  })

  test('remembers definitions for the rest of the text, and takes them twice', () => {
    const texts = [
      '$\\newcommand{\\set}{\\mathbb{R}}$ and $\\set^2$',
      '$\\newcommand{\\set}{A}\\set$ and $\\newcommand{\\set}{A}\\set$',
      '$\\newcommand\\norm[1]{|#1|}\\norm{x}$ and $\\norm{y}$',
      '$\\def\\set{A}$ and $\\set$',
      '$\\DeclareMathOperator{\\rank}{rank} \\rank A$ and $\\rank B$',
    ]
    expect(texts.flatMap(text => draw(text).errors)).toEqual([])
    expect(draw('$\\set$').errors).toHaveLength(1)
  })

  test('draws chemistry, and what a text for MathJax asks for', async () => {
    await import('katex/contrib/mhchem')
    expect(draw('$\\require{mhchem}\\ce{H2O}$').errors).toEqual([])
  })

  test('shows a formula with a mistake as it is written, and tells it', () => {
    const { html, errors } = draw('so $\\frac{<$ and $\\wrong$ is')
    expect(html).toBe(
      '<p>so <code class="katex-error">$\\frac{&lt;$</code> and <code class="katex-error">$\\wrong$</code> is</p>',
    )
    expect(errors).toMatchObject([
      { source: '$\\frac{<$', reason: expect.stringMatching(/brace|expected '}'/) },
      { source: '$\\wrong$', reason: expect.stringMatching(/undefined control sequence/i) },
    ])
  })

  test('draws the same twice', () => {
    const text = '$x$ $$\\begin{align}a&=b\\\\c&=d\\end{align}$$'
    expect(draw(text)).toEqual(draw(text))
  })

  test.each([
    ['<script type="math/tex">a<b</script>', false],
    ['<script type="math/tex; mode=display">a<b</script>', true],
    ['<span class="math inline">\\(a&lt;b\\)</span>', false],
    ['<span class="math display">\\[a&lt;b\\]</span>', true],
    [katex.renderToString('a<b'), false],
    [`<p class="katex-block">${katex.renderToString('a<b', { displayMode: true })}</p>`, true],
  ])('draws what a renderer made of a formula: %.40s', (markup, display) => {
    const { html, pictures } = drawFormulas(`${markup} and ${markup}`, [], engines[engine])
    expect(html.match(/a&lt;b<\/annotation>/g)).toHaveLength(2)
    expect(pictures).toHaveLength(2)
    expect(html).not.toMatch(/katex-html|style=/)
    expect(html.includes('display="block"')).toBe(display)
  })
})

test('a formula that only the renderer understands stays as MathML', () => {
  const markup = katex.renderToString('\\known', { macros: { '\\known': 'x' } })
  const { html, errors } = drawFormulas(markup, [], drawWithKatex(katex, setWidths))
  expect(html).toMatch(/^<math.*<\/math>$/)
  expect(errors).toEqual([])
})

test('formulas of KaTeX that are MathML alone stay', () => {
  const html = '<span class="katex"><math><mi>x</mi></math></span>'
  expect(drawFormulas(html, [], drawWithKatex(katex, setWidths)).html).toBe(html)
})

describe('MathJax', () => {
  const draw = drawing('MathJax')
  const readable = (html: string) => html.replace(/<annotation.*?<\/annotation>|<[^>]*>/gs, '').trim()

  test('refers to numbers of formulas before and behind', () => {
    const text = '$\\eqref{later}$ $$\\begin{equation}\\label{later} a \\end{equation}$$ $\\ref{later}$'
    expect(readable(draw(text).html)).toBe('(1) a(1) 1')
    expect(draw(text).pictures[0]).toContain('<a href="#mjx-eqn%3Alater" aria-label="(1)">')
    expect(draw(text).pictures[1]).toContain('id="mjx-eqn:later"')
  })

  test.each([
    ['none', 0],
    ['ams', 1],
    ['all', 2],
  ] as const)('numbers formulas as it is told: %s', (tags, count) => {
    const { text, formulas } = protectFormulas('$$a$$ \\begin{equation}b\\end{equation} $c$')
    const { html } = drawFormulas(text, formulas, drawWithMathjax(tags))
    expect(html.match(/\(\d\)/g) ?? []).toHaveLength(count)
  })
})
