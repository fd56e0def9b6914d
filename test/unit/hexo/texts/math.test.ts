import { describe, expect, test } from 'vitest'
import { registerMath } from '../../../../src/hexo/texts/math'
import { aConfig } from '../../../fixtures/facts'

/** Renders a post as Hexo does, with a renderer that does nothing. */
function rendering(math: object) {
  const filters: Record<string, (data: object) => unknown> = {}
  const register = (name: string, filter: (data: object) => unknown) => {
    filters[name] = filter
  }
  const config = aConfig({ math })
  const problems = registerMath({ extend: { filter: { register } } } as never, () => config)
  const render = async (content: string, frontMatter: object = {}) => {
    const data = { content, raw: `---\ntitle: A\n---\n${content}`, source: '_posts/a.md', ...frontMatter }
    filters.before_post_render?.(data)
    await filters.after_post_render?.(data)
    return data.content
  }
  return { render, problems, filters }
}

const drawn = /^<span data-formula="0" class="katex"><span class="katex-mathml"><math/

describe('formulas are drawn', () => {
  test('on every page', async () => {
    expect(await rendering({ use: 'katex' }).render('$x$')).toMatch(drawn)
  })

  test('only where the front-matter asks for them', async () => {
    const { render } = rendering({ use: 'katex', per_page: false })
    expect(await render('$x$')).toBe('$x$')
    expect(await render('$x$', { katex: true })).toMatch(drawn)
    expect(await render('$x$', { mathjax: true })).toMatch(drawn)
  })

  test('not where the front-matter forbids it, nor when nothing is to draw them', async () => {
    expect(await rendering({ use: 'mathjax' }).render('$x$', { mathjax: false })).toBe('$x$')
    expect(await rendering({}).render('$x$')).toBe('$x$')
  })

  test('not in scripts', async () => {
    const script = '$(a).b($)'
    expect(await rendering({ use: 'katex' }).render(script, { source: 'js/a.js' })).toBe(script)
  })

  test('of chemistry too', async () => {
    expect(await rendering({ use: 'katex' }).render('$\\ce{H2O}$')).toMatch(drawn)
  })
})

describe('the pictures of formulas', () => {
  test('are kept with the text', async () => {
    const data = { content: '$x$', source: '_posts/a.md' }
    const { filters } = rendering({ use: 'katex' })
    filters.before_post_render?.(data)
    await filters.after_post_render?.(data)
    expect(data).toMatchObject({
      formulaPictures: {
        engine: 'katex',
        pictures: [expect.stringContaining('katex-html')],
        styles: ['height:0.4306em', 'width:0.572em'],
      },
    })
  })

  test('are not there when a text has no formula', async () => {
    const data = { content: 'x', source: '_posts/a.md' }
    const { filters } = rendering({ use: 'katex' })
    filters.before_post_render?.(data)
    await filters.after_post_render?.(data)
    expect(data).not.toHaveProperty('formulaPictures')
  })

  test('are drawn by the engine that is chosen', async () => {
    expect(await rendering({ use: 'mathjax' }).render('$x$')).toMatch(/^<mjx-container data-formula="0"/)
  })

  test('are drawn anew when the renderer made them, whatever the options say', async () => {
    const byRenderer =
      '<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></span><span class="katex-html"><span style="height:1em"></span></span></span>'
    expect(await rendering({}).render(byRenderer)).toMatch(drawn)
    expect(await rendering({}).render(byRenderer, { source: 'js/a.js' })).toBe(byRenderer)
  })
})

test('a wrong formula is told with its line, until it is right', async () => {
  const { render, problems } = rendering({ use: 'katex' })
  await render('Some text\n\nand $\\wrong$')
  expect(problems()).toMatchObject([
    {
      kind: 'formula',
      source: '_posts/a.md',
      line: 6,
      formula: '$\\wrong$',
      reason: 'Undefined control sequence: \\wrong',
    },
  ])
  await render('Some text')
  expect(problems()).toEqual([])
})
