import { DomUtils } from 'htmlparser2'
import { beforeAll, describe, expect, test } from 'vitest'
import { aPost, type BuiltBlog, buildBlog } from '../fixtures/blog'
import { type Element, openPage } from '../fixtures/page'
import { listPages } from '../fixtures/posts'
import {
  highlighters,
  KRAMED,
  MARKDOWN_IT,
  MARKDOWN_IT_PLUS,
  MARKED,
  pluginsWith,
} from '../fixtures/renderers'
import { describeSoundSite } from '../fixtures/sound-site'

const TEXT = `Before:
\`\`\`mermaid
flowchart TD
  A["one & <two>"] --> B_c_d

  B_c_d --> {{x}}
\`\`\`
After.

- In a list

  ~~~mermaid
  pie
    "a" : 1
  ~~~

> In a quote
>
> \`\`\`mermaid
> graph
>   Q-->R
> \`\`\`

{% note info %}
\`\`\`mermaid
graph
  N-->M
\`\`\`
{% endnote %}

{% mermaid '{"theme": "forest"}' %}
graph
  T-->U
{% endmermaid %}

\`\`\`\`md
\`\`\`mermaid
not drawn
\`\`\`
\`\`\`\`

\`\`\`js
const a = 1
\`\`\`
`

const SOURCES = [
  'flowchart TD\n  A["one & <two>"] --> B_c_d\n\n  B_c_d --> {{x}}',
  'pie\n  "a" : 1',
  'graph\n  Q-->R',
  'graph\n  N-->M',
  'graph\n  T-->U',
]

const CHART = `{% chartjs %}
<!-- chart -->
{ "type": bar }
<!-- endchart -->
{% endchartjs %}
`

const files = {
  ...listPages,
  'source/_posts/drawn.md': aPost({ title: 'Drawn' }, TEXT),
}

const cases = [
  ...highlighters.map(highlighter => ({ renderer: MARKED, highlighter })),
  ...[MARKDOWN_IT, KRAMED, MARKDOWN_IT_PLUS].map(renderer => ({ renderer, highlighter: {} })),
]

const sourcesIn = (page: ReturnType<typeof openPage>) => page.all('.mermaid-src').map(DomUtils.textContent)

describe.each(cases)('a blog with $renderer and $highlighter', ({ renderer, highlighter }) => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog(
      `diagrams-${cases.findIndex(one => one.renderer === renderer && one.highlighter === highlighter)}`,
      {
        config: { permalink: ':title/', ...highlighter },
        plugins: pluginsWith(renderer),
        files,
      },
    )
  })

  describeSoundSite(() => site)

  test('draws blocks of code and the tag without any option, and no other code', () => {
    const page = openPage(site.text('drawn/index.html'))
    expect(sourcesIn(page)).toEqual(SOURCES)
    expect(page.all('figure')).toHaveLength(2)
    const [article] = page.all('#article-container')
    const around = page.all('.mermaid-wrap', article).map(({ parent }) => (parent as Element | null)?.name)
    expect(around).toEqual(['article', 'li', 'blockquote', 'div', 'article'])
  })
})

describe('the scripts of the libraries', () => {
  const scriptsOf = ({ files }: BuiltBlog) => [...files].filter(([path]) => path.endsWith('.js'))
  const has = (site: BuiltBlog, words: string) => scriptsOf(site).some(([, code]) => code.includes(words))

  test('are published by blogs that have something to draw with them', async () => {
    const drawing = await buildBlog('diagrams-scripts', { files })
    expect(has(drawing, 'flowchart-v2')).toBe(true)
    expect(has(drawing, 'chartjs-table')).toBe(false)
    expect(has(drawing, 'abc-drawing')).toBe(false)
    const plain = await buildBlog('diagrams-none', { files: listPages })
    expect(has(plain, 'flowchart-v2')).toBe(false)
  })

  test('come from the address that the config gives', async () => {
    const mermaid = 'https://cdn.example.com/mermaid.min.js'
    const site = await buildBlog('diagrams-elsewhere', {
      config: { permalink: ':title/' },
      butterfly: { CDN: { option: { mermaid } } },
      files,
    })
    expect(has(site, 'flowchart-v2')).toBe(false)
    expect(site.text('drawn/index.html')).toContain(mermaid)
  })
})

test.each(['enable', 'code_write'])('mermaid.%s: false leaves blocks of code alone', async option => {
  const site = await buildBlog(`diagrams-${option}`, {
    config: { permalink: ':title/' },
    butterfly: { mermaid: { [option]: false } },
    files,
  })
  const page = openPage(site.text('drawn/index.html'))
  expect(sourcesIn(page)).toEqual(SOURCES.slice(-1))
  expect(page.all('figure')).toHaveLength(6)
})

test('a chart that is no JSON is reported with its file and line', async () => {
  const { log } = await buildBlog('diagrams-chart', {
    files: { ...listPages, 'source/_posts/chart.md': aPost({ title: 'Chart' }, `One.\n\n${CHART}`) },
  })
  expect(log).toMatch(/source\/_posts\/chart\.md:6 .*chartjs.*is no JSON, so it cannot be drawn/)
})
