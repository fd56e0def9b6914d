import { beforeAll, describe, expect, test } from 'vitest'
import { aPost, type BuiltBlog, buildBlog, differences, HEXO_PLUGINS } from '../fixtures/blog'
import { withFormulaSources } from '../fixtures/formula-sources'
import { openPage } from '../fixtures/page'
import { listPages } from '../fixtures/posts'
import { KRAMED, MARKDOWN_IT, MARKDOWN_IT_PLUS, MARKED, pluginsWith } from '../fixtures/renderers'
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

\\begin{equation}
a_1 < b_1 & c
\\end{equation}

{% note info %}
In a note $a^*b^*c$
{% endnote %}

Backslashes \\\\(y\\\\) and \\\\[z\\\\]. $\\newcommand{\\set}{\\mathbb{R}}$ Then $\\set^2$.
`

const files = {
  ...listPages,
  'source/_posts/formulas.md': aPost({ title: 'Formulas' }, TEXT.replace(' & c', ' + c')),
  'source/_posts/plain.md': aPost({ title: 'Plain' }, 'No formula.'),
  'source/about/index.md': aPost({ title: 'About' }, 'So $\\sqrt{y}$ it is.'),
}

const cases = [
  { renderer: MARKED, use: 'katex' },
  { renderer: MARKED, use: 'mathjax' },
  { renderer: MARKDOWN_IT, use: 'katex' },
  { renderer: KRAMED, use: 'katex' },
  { renderer: MARKDOWN_IT_PLUS, use: 'katex' },
  // It draws with its own KaTeX.
  { renderer: MARKDOWN_IT_PLUS, use: undefined },
]

const plan = ({ renderer, use }: (typeof cases)[number]) => ({
  config: { permalink: ':title/' },
  butterfly: { math: { use, mathjax: { tags: 'ams' } } },
  plugins: pluginsWith(renderer),
  files,
})

describe.each(cases)('a blog with $renderer and $use', ({ renderer, use }) => {
  let site: BuiltBlog
  const name = `formulas-${renderer.replace('hexo-renderer-', '')}-${use ?? 'own'}`
  beforeAll(async () => {
    site = await buildBlog(name, plan({ renderer, use }))
  })

  if (renderer !== MARKDOWN_IT_PLUS) describeSoundSite(() => site)

  test('draws the formulas of a text', async () => {
    const [article] = openPage(site.text('formulas/index.html')).all('#article-container')
    await expect(withFormulaSources(article)).toMatchFileSnapshot(`formulas/${name}.html`)
  })

  test('loads the style sheet of formulas where there are some', () => {
    const loads = (path: string) => /css\/formulas-\w+\.css/.test(site.text(path))
    expect(loads('formulas/index.html')).toBe(true)
    expect(loads('about/index.html')).toBe(true)
    expect(loads('plain/index.html')).toBe(false)
    expect(loads('index.html')).toBe(false)
  })

  test('has a rule for every class that a formula needs', () => {
    const sheet = [...site.files].find(([path]) => path.startsWith('css/formulas-'))?.[1].toString() ?? ''
    const classes = site.text('formulas/index.html').match(/\bkx-[\w-]+/g) ?? []
    expect(classes.length).toBeGreaterThan(0)
    expect(classes.filter(one => !sheet.includes(`.${one}{`))).toEqual([])
    for (const [, font] of sheet.matchAll(/url\(\.\.\/(fonts\/[^)]+)\)/g))
      expect(site.files.has(font as string)).toBe(true)
  })

  test('writes no style attributes, and shows the source in a summary', () => {
    expect(site.text('formulas/index.html')).not.toMatch(/<[^>]*\sstyle="/)
    expect(site.text('index.html')).toContain('Inline x_1 * y_1 and')
  })
})

test('a build on top of another one makes the same site', async () => {
  const site = await buildBlog('formulas-again', plan({ renderer: MARKED, use: 'katex' }))
  expect(differences(site, await site.again())).toEqual([])
})

test('a blog without formulas has neither their style sheet nor their fonts', async () => {
  const site = await buildBlog('formulas-none', {
    butterfly: { math: { use: 'katex' } },
    files: { ...listPages, 'source/_posts/plain.md': aPost({ title: 'Plain' }, 'It costs $5 or $6.') },
  })
  expect([...site.files.keys()].filter(path => /css\/formulas|fonts\//.test(path))).toEqual([])
})

test('feeds have MathML, and no picture of it', async () => {
  const site = await buildBlog('formulas-feed', {
    ...plan({ renderer: MARKED, use: 'katex' }),
    plugins: [...HEXO_PLUGINS, 'hexo-generator-feed'],
  })
  const feed = site.text('atom.xml')
  expect(feed).toContain('<annotation encoding="application/x-tex">x_1 * y_1</annotation>')
  expect(feed).not.toMatch(/katex-html|\sstyle=/)
})
