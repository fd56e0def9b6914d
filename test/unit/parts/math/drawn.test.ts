import katex from 'katex'
import { describe, expect, test } from 'vitest'
import { drawFormulas } from '../../../../src/parts/math/drawn'
import { protectFormulas } from '../../../../src/parts/math/formulas'

const draw = (markdown: string) => {
  const { text, formulas } = protectFormulas(markdown)
  return drawFormulas(`<p>${text}</p>`, formulas, katex)
}

describe('a formula is drawn', () => {
  test('as MathML with its source, and nothing else', () => {
    const { html } = draw('so $x < y$')
    expect(html).toMatch(
      /^<p>so <span class="katex"><math .*<annotation encoding="application\/x-tex">x &lt; y</,
    )
    expect(html).not.toMatch(/style=|katex-html/)
  })

  test('on a line of its own', () => {
    expect(draw('$$x$$').html).toMatch(/<span class="katex-display">.*display="block"/)
  })

  test('with letters of any script, without a warning', () => {
    expect(draw('$\\text{能量} = 能$').errors).toEqual([])
  })

  test.each([
    ['<script type="math/tex">a<b</script>', false],
    ['<script type="math/tex; mode=display">a<b</script>', true],
    ['<span class="math inline">\\(a&lt;b\\)</span>', false],
    ['<span class="math display">\\[a&lt;b\\]</span>', true],
  ])('from what a renderer made of it: %s', (markup, display) => {
    const { html } = drawFormulas(markup, [], katex)
    expect(html).toContain('a&lt;b</annotation>')
    expect(html.includes('display="block"')).toBe(display)
  })
})

test('a formula with a mistake is shown as it is written, and told', () => {
  const { html, errors } = draw('so $\\frac{<$ is')
  expect(html).toBe('<p>so <code class="katex-error">$\\frac{&lt;$</code> is</p>')
  expect(errors).toMatchObject([{ source: '$\\frac{<$', reason: expect.stringContaining("expected '}'") }])
})

test('what is drawn already stays', () => {
  const html = '<span class="katex"><math><mi>x</mi></math></span>'
  expect(drawFormulas(html, [], katex).html).toBe(html)
})
