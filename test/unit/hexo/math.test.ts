import { describe, expect, test } from 'vitest'
import { registerMath } from '../../../src/hexo/math'
import { aConfig } from '../../fixtures/facts'

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
  return { render, problems }
}

const drawn = /^<span class="katex"><math/

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
