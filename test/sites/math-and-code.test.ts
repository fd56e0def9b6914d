import { beforeAll, describe, expect, test } from 'vitest'
import { aPost, type BuiltBlog, buildBlog } from '../fixtures/blog'
import { linesOf, openPage } from '../fixtures/page'
import { listPages } from '../fixtures/posts'
import { highlighters, MARKDOWN_IT, MARKED, pluginsWith } from '../fixtures/renderers'
import { describeSoundSite } from '../fixtures/sound-site'

const TEXT = `Inline $x_1 * y_1$ and $x_2 * y_2$, but $5 and $6, and \`$code$\`.

<!-- more -->

## Energy $E=mc^2$

- item

  $$
  \\sum_{i=1}^n {{i}} \\\\ \\text{end}
  $$

> quoted $\\vec{v}$

| a |
| - |
| $\\lvert x \\rvert$ |

\`\`\`js A title mark:2
const price = '$a$'
const b = 2
\`\`\`

{% codeblock lang:sh %}
echo $a$
{% endcodeblock %}

Wrong: $\\frac{$
`

const files = {
  ...listPages,
  'source/_posts/formulas.md': aPost({ title: 'Formulas' }, TEXT),
  'source/_posts/off.md': aPost({ title: 'Off', katex: false }, 'So $x$ it is.'),
  'source/about/index.md': aPost({ title: 'About' }, 'So \\\\(y\\\\) it is.'),
}

const cases = [
  ...highlighters.map(highlighter => ({ renderer: MARKED, highlighter })),
  { renderer: MARKDOWN_IT, highlighter: {} },
]

describe.each(cases)('a blog with $renderer and $highlighter', ({ renderer, highlighter }) => {
  let site: BuiltBlog
  let html: string
  beforeAll(async () => {
    site = await buildBlog(
      `math-${cases.findIndex(one => one.highlighter === highlighter && one.renderer === renderer)}`,
      {
        config: { permalink: ':title/', ...highlighter },
        butterfly: { math: { use: 'katex' } },
        plugins: pluginsWith(renderer),
        files,
      },
    )
    html = site.text('formulas/index.html')
  })

  describeSoundSite(() => site)

  test('draws every formula of a text, and nothing else', () => {
    const page = openPage(html)
    const [article] = page.all('#article-container')
    const sources = page.all('annotation', article).map(formula => linesOf(formula).join(' '))
    expect(sources).toEqual([
      'x_1 * y_1',
      'x_2 * y_2',
      'E=mc^2',
      '\\sum_{i=1}^n {{i}} \\\\ \\text{end}',
      '\\vec{v}',
      '\\lvert x \\rvert',
    ])
    expect(html).toContain('but $5 and $6')
    expect(html).toContain('$code$')
    expect([...site.files.values()].join('')).not.toMatch(/qzformula/i)
  })

  test('obeys the front-matter, and draws the formulas of pages', () => {
    expect(site.text('off/index.html')).toContain('So $x$ it is.')
    expect(site.text('about/index.html')).toContain('>y</annotation>')
  })

  test('shows the source in a summary', () => {
    expect(site.text('index.html')).toContain('Inline x_1 * y_1 and')
  })

  test('tells where a formula is wrong, and shows it', () => {
    expect(site.log).toMatch(/source\/_posts\/formulas\.md:\d+: the formula \$\\frac{\$ cannot be drawn/)
    expect(html).toContain('<code class="katex-error">$\\frac{$</code>')
  })

  test('frames every block of code alike', () => {
    const page = openPage(html)
    const blocks = page.all('.highlight').filter(({ name }) => name === 'figure')
    expect(blocks).toHaveLength(2)
    for (const block of blocks) {
      expect(block.attribs['data-language']).toBeTruthy()
      expect(page.all('*', block).filter(({ attribs }) => attribs.tabindex === '0')).toHaveLength(1)
      expect(page.all('.table-wrap', block)).toEqual([])
    }
    expect(page.all('.table-wrap')).toHaveLength(1)
  })
})

test('the log says when the settings leave code without colours', async () => {
  const { log } = await buildBlog('math-notes', {
    config: { syntax_highlighter: 'prismjs', prismjs: { preprocess: false } },
    files: { ...listPages, 'source/_posts/a.md': aPost({ title: 'A' }, 'text') },
  })
  expect(log).toContain('code has no colours, because prismjs.preprocess')
})
