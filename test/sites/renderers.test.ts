import { beforeAll, describe, expect, test } from 'vitest'
import { aPost, type BuiltBlog, buildBlog } from '../fixtures/blog'
import { withFormulaSources } from '../fixtures/formula-sources'
import { openPage } from '../fixtures/page'
import { listPages } from '../fixtures/posts'
import { KRAMED, MARKDOWN_IT, MARKDOWN_IT_PLUS, MARKED, pluginsWith } from '../fixtures/renderers'
import { describeSoundSite } from '../fixtures/sound-site'

/** What authors write, each below a heading of its own. */
const CONSTRUCTS = {
  Fence: '```js A title /js/a.js file mark:2\nconst price = "$a$"\nconst b = 2\n```',
  Diff: '```diff\n- old\n+ new\n```',
  Table: '| left | right |\n| :--- | ---: |\n| `a` | **2** |',
  Footnote: 'A claim.[^1]\n\n[^1]: Its *proof*.',
  Tasks: '- [x] done\n- [ ] to do',
  Alert: '> [!NOTE]\n> Said in an *alert*.\n>\n> - in a list',
  'Alert apart': '> [!TIP]\n>\n> A paragraph of its own.',
  Quote: '> {% note info %}\n> In a *quote*.\n> {% endnote %}',
  List: '- item\n\n  {% note info %}\n  In a *list*.\n  {% endnote %}\n\n  - deeper {% label word blue %}\n- last',
  Inline: 'Energy $E=mc^2$ and $a_1 * b_1$, but $5 and $6.',
  Display: '$$\n\\sum_{i=1}^n i_1 \\\\\nx_2\n$$',
  Diagram: '```mermaid\ngraph LR\n  A["<b>"] --> B\n```',
  Image: '![A picture](/img/404.jpg "A title")',
  Keys: 'Press <kbd>Ctrl</kbd> and <kbd>K</kbd>.\n\n<details><summary>More</summary>\n\nHidden *words*.\n\n</details>',
  Terms: 'Term\n: What it *means*.',
}

const TEXT = Object.entries(CONSTRUCTS)
  .map(([name, text]) => `## ${name}\n\n${text}`)
  .join('\n\n')

/**
 * Hexo highlights code before a renderer sees it, so these need not meet each other: every construct meets every
 * renderer, and every highlighter.
 */
const cases = [
  { name: 'marked, highlight.js', renderer: MARKED, config: {} },
  {
    name: 'marked, Prism in the browser',
    renderer: MARKED,
    config: { syntax_highlighter: 'prismjs', prismjs: { preprocess: false } },
  },
  {
    name: 'markdown-it, highlight.js without a table',
    renderer: MARKDOWN_IT,
    config: { highlight: { wrap: false, line_number: false } },
  },
  {
    name: 'kramed, hljs',
    renderer: KRAMED,
    config: { highlight: { hljs: true, wrap: false, line_number: false } },
  },
  {
    name: 'markdown-it-plus, Prism',
    renderer: MARKDOWN_IT_PLUS,
    config: { syntax_highlighter: 'prismjs', prismjs: { preprocess: true } },
  },
  {
    name: 'markdown-it, no highlighter',
    renderer: MARKDOWN_IT,
    config: { syntax_highlighter: '' },
  },
]

describe.each(cases)('what authors write, with $name', ({ name, renderer, config }) => {
  const file = name.replace(/[^\w.]+/g, '-')
  let site: BuiltBlog
  let article: ReturnType<ReturnType<typeof openPage>['all']>[number]
  beforeAll(async () => {
    site = await buildBlog(`renderers-${file}`, {
      config: { permalink: ':title/', ...config },
      butterfly: { math: { use: 'katex' } },
      plugins: pluginsWith(renderer),
      files: {
        ...listPages,
        'source/js/a.js': '// What a block of code leads to.',
        'source/_posts/all.md': aPost({ title: 'All', date: '2024-01-01' }, TEXT),
      },
    })
    ;[article] = openPage(site.text('all/index.html')).all('#article-container') as [typeof article]
  })

  if (renderer !== MARKDOWN_IT_PLUS) describeSoundSite(() => site)

  test('is the HTML of the snapshot', async () => {
    await expect(withFormulaSources(article)).toMatchFileSnapshot(`renderers/${file}.html`)
  })

  test('is framed, drawn and named alike', () => {
    const page = openPage(site.text('all/index.html'))
    const count = (selector: string) => page.all(selector, article).length
    expect({
      code: page.all('figure', article).filter(({ attribs }) => attribs['data-language']).length,
      alerts: count('.alert'),
      notes: count('.note'),
      labels: count('.hl-label'),
      formulas: count('annotation'),
      diagrams: count('.mermaid-wrap'),
      pictures: count('img'),
      keys: count('kbd'),
      details: count('details'),
      tables: count('.table-wrap'),
    }).toEqual({
      code: 2,
      alerts: 2,
      notes: 2,
      labels: 1,
      formulas: 3,
      diagrams: 1,
      pictures: 1,
      keys: 2,
      details: 1,
      tables: 1,
    })
  })
})
