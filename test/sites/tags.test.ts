import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aPost, type BuiltBlog, buildBlog } from '../fixtures/blog'
import { openPage } from '../fixtures/page'
import { listPages } from '../fixtures/posts'
import { describeSoundSite } from '../fixtures/sound-site'

/** Each block with a text in it, and the class of the element that has to hold it. */
const BLOCKS = {
  note: (text: string) => `{% note info %}\n${text}\n{% endnote %}`,
  subnote: (text: string) => `{% subnote warning modern %}\n${text}\n{% endsubnote %}`,
  tabs: (text: string) => `{% tabs one %}\n<!-- tab First -->\n${text}\n<!-- endtab -->\n{% endtabs %}`,
  subtabs: (text: string) =>
    `{% subtabs two %}\n<!-- tab First -->\n${text}\n<!-- endtab -->\n{% endsubtabs %}`,
  timeline: (text: string) =>
    `{% timeline 2024, blue %}\n<!-- timeline May -->\n${text}\n<!-- endtimeline -->\n{% endtimeline %}`,
  hideBlock: (text: string) => `{% hideBlock Show %}\n${text}\n{% endhideBlock %}`,
  hideToggle: (text: string) => `{% hideToggle Open %}\n${text}\n{% endhideToggle %}`,
}

const SELECTORS: Record<keyof typeof BLOCKS, string> = {
  note: '.info',
  subnote: '.warning',
  tabs: '.tab-item-content',
  subtabs: '.tab-item-content',
  timeline: '.timeline-item-content',
  hideBlock: '.hide-content',
  hideToggle: '.toggle-content',
}

/** Tags that hold no Markdown, and the class of what they make. */
const LEAVES = {
  gallery: [
    '{% gallery %}\n![One](/img/404.jpg)\n\n![Two](/img/404.jpg)\n{% endgallery %}',
    '.gallery-items',
  ],
  flink: [
    "{% flink %}\n- class_name: Near\n\n  link_list:\n    - { name: Ada, link: 'https://a.example/' }\n{% endflink %}",
    '.flink-list',
  ],
  mermaid: ['{% mermaid %}\ngraph TD\n\n    A --> B\n{% endmermaid %}', '.mermaid-src'],
  score: ['{% score %}\nX: 1\n\n    C D E\n{% endscore %}', '.abc-music-sheet'],
  chartjs: [
    '{% chartjs 50 %}\n<!-- chart -->\n{ "type": "bar" }\n<!-- endchart -->\n{% endchartjs %}',
    '.chartjs-src',
  ],
  codeblock: ['{% codeblock lang:sh %}\necho *a*\n\n    b\n{% endcodeblock %}', '.highlight'],
} as const

type Leaf = keyof typeof LEAVES
const leaves = Object.keys(LEAVES) as Leaf[]
const everyLeaf = leaves.map(leaf => LEAVES[leaf][0]).join('\n\n')

type Name = keyof typeof BLOCKS
const names = Object.keys(BLOCKS) as Name[]
const pairs = names.flatMap(outer =>
  names.filter(inner => inner !== outer).map(inner => [outer, inner] as const),
)

/** Text that Markdown changes, and code that it must not touch. */
const TEXT =
  'Some *strange* text.\n\n```js\nconst a = [1]\n\n    * b *\n```\n\n- {% label word blue %} in a list'

const indent = (text: string) => text.replaceAll('\n', '\n  ')
const quote = (text: string) => `> ${text.replaceAll('\n', '\n> ')}`

const files = {
  ...listPages,
  ...Object.fromEntries(
    pairs.map(([outer, inner]) => [
      `source/_posts/${outer}-${inner}.md`,
      aPost(
        { title: `${outer} ${inner}`, date: '2024-01-01' },
        BLOCKS[outer](`Before\n\n${BLOCKS[inner](TEXT)}\nAfter **it**`),
      ),
    ]),
  ),
  ...Object.fromEntries(
    names.map(name => [
      `source/_posts/in-${name}.md`,
      aPost(
        { title: `in ${name}`, date: '2024-01-01' },
        `- item\n\n  ${indent(BLOCKS[name](TEXT))}\n- last\n\n${quote(BLOCKS[name]('Quoted *text*'))}\n\nText\n${BLOCKS[name]('x')}\nText **after**`,
      ),
    ]),
  ),
  ...Object.fromEntries(
    names.map(name => [
      `source/_posts/leaves-${name}.md`,
      aPost({ title: `leaves ${name}`, date: '2024-01-01' }, BLOCKS[name](`${everyLeaf}\n\nAfter **it**`)),
    ]),
  ),
  'source/_posts/leaves-list.md': aPost(
    { title: 'leaves list', date: '2024-01-01' },
    `- item\n\n  ${indent(everyLeaf)}\n\n  After **it**\n`,
  ),
  'source/_posts/leaves-quote.md': aPost(
    { title: 'leaves quote', date: '2024-01-01' },
    quote(`${everyLeaf}\n\nAfter **it**`),
  ),
}

describe.each([
  ['marked', 'hexo-renderer-marked'],
  ['markdown-it', 'hexo-renderer-markdown-it'],
  ['kramed', 'hexo-renderer-kramed'],
  ['markdown-it-plus', 'hexo-renderer-markdown-it-plus'],
])('tags in each other, rendered by %s', (renderer, plugin) => {
  let site: BuiltBlog
  const post = (slug: string) => openPage(site.text(`2024/01/01/${slug}/index.html`))
  beforeAll(async () => {
    site = await buildBlog(`tags-${renderer}`, {
      plugins: ['hexo-generator-archive', 'hexo-generator-index', 'hexo-generator-tag', plugin],
      config: { per_page: 0 },
      files,
    })
  })

  // This renderer writes `<img/>`.
  if (renderer !== 'markdown-it-plus') describeSoundSite(() => site)

  test.each(pairs)('%s holds %s with its code, its list and the text after it', (outer, inner) => {
    const page = post(`${outer}-${inner}`)
    const [holder] = page.all(SELECTORS[outer])
    const [held] = holder ? page.all(SELECTORS[inner], holder).filter(element => element !== holder) : []
    expect(held && page.all('em', held)).toHaveLength(1)
    expect(held && page.all('figure', held)).toHaveLength(1)
    expect(held && page.all('mark', held)).toHaveLength(1)
    expect(held && page.all('strong', held)).toHaveLength(0)
    expect(holder && page.all('strong', holder)).toHaveLength(1)
  })

  test.each([...names, 'list', 'quote'] as const)('%s holds every tag that has no Markdown in it', name => {
    const page = post(`leaves-${name}`)
    const around = { ...SELECTORS, list: 'li', quote: 'blockquote' }[name]
    const [article] = page.all('#article-container')
    const [holder] = article ? page.all(around, article) : []
    const held = leaves.map(leaf => [leaf, holder && page.all(LEAVES[leaf][1], holder).length])
    expect(Object.fromEntries(held)).toEqual(Object.fromEntries(leaves.map(leaf => [leaf, 1])))
    expect(holder && page.all('strong', holder)).toHaveLength(1)
    expect(page.all('.mermaid-src').map(({ children: [text] }) => text)).toMatchObject([
      { data: 'graph TD\n\n    A --> B' },
    ])
  })

  test.each(names)('%s stands in a list, in a quote and between lines of text', name => {
    const page = post(`in-${name}`)
    const [article] = page.all('#article-container')
    const within = (selector: string, element = article) => (element ? page.all(selector, element) : [])
    const [item] = within('li')
    expect(within('figure', within(SELECTORS[name], item)[0])).toHaveLength(1)
    const quotes = within('blockquote')
    expect(quotes).toHaveLength(1)
    expect(within(SELECTORS[name], quotes[0])).toHaveLength(1)
    expect(within('strong')).toHaveLength(1)
  })
})

describe('a blog that uses every tag', () => {
  let site: BuiltBlog
  let again: BuiltBlog
  const post = (built: BuiltBlog, slug: string) => openPage(built.text(`2024/01/01/${slug}/index.html`))
  const sheet = (built: BuiltBlog) =>
    [...built.files].find(([path]) => path.startsWith('css/tags'))?.[1].toString() ?? ''
  beforeAll(async () => {
    site = await buildBlog('tags-every', {
      config: { root: '/sub/', url: 'https://blog.example/sub', external_link: { enable: false } },
      butterfly: { series: { enable: true }, note: { style: 'modern' } },
      files: {
        ...listPages,
        'source/_posts/every.md': aPost({ title: 'Every', date: '2024-01-01', series: 'S & T' }, EVERY),
        'source/_posts/wrong.md': aPost({ title: 'Wrong', date: '2024-01-01' }, WRONG),
        'source/_posts/secret.md': aPost({
          title: 'Secret',
          date: '2024-01-01',
          series: 'S & T',
          published: false,
        }),
      },
    })
    writeFileSync(
      join(site.folder, 'source/_posts/newer.md'),
      aPost({ title: 'Newer "one"', date: '2024-01-01', series: 'S & T' }),
    )
    writeFileSync(join(site.folder, '_config.butterfly.yml'), 'series: true\nnote:\n  style: simple\n')
    again = await site.again()
  })

  describeSoundSite(() => site)

  test('prints what an author wrote as text, never as HTML', () => {
    expect(site.text('2024/01/01/every/index.html')).not.toMatch(/<(script|b|img)[^>]*evil/)
  })

  test('leads to addresses below the root of the blog', () => {
    const [button] = post(site, 'every').all('.btn-beautify')
    expect(button?.attribs.href).toBe('/sub/archives/')
  })

  test('has no style attributes, but a rule for each colour and height', () => {
    expect(post(site, 'every').attributes('style')).toEqual([])
    expect(sheet(site)).toContain('.tint-_23123456-_23fff{--tint-bg:#123456;--tint-color:#fff}')
    expect(sheet(site)).toContain('.height-40px{height:40px}')
  })

  test('keeps those rules, and follows the options, when nothing of a text has changed', () => {
    expect(sheet(again)).toContain('.tint-_23123456-_23fff{')
    expect(
      post(site, 'every')
        .all('.note')
        .map(note => note.attribs.class),
    ).toEqual(['note info modern'])
    expect(
      post(again, 'every')
        .all('.note')
        .map(note => note.attribs.class),
    ).toEqual(['note info simple'])
  })

  test('lists the visible posts of a series, also those written later', () => {
    const titles = (built: BuiltBlog) => post(built, 'every').lines('.series-items')
    expect(titles(site)).toEqual(['Every'])
    expect(titles(again)).toEqual(['Every', 'Newer "one"'])
  })

  test('tells where a tag is wrong, what is wrong and what to do', () => {
    const place = 'source/_posts/wrong.md:'
    expect(site.log).toContain(`${place}6 {% btn %}: the button leads nowhere.`)
    expect(site.log).toContain(`${place}8 {% hideInline %}: "nocolour!" is no colour and is left out.`)
    expect(site.log).toContain(`${place}10 {% flink %}: what stands in it is no YAML`)
    expect(site.log).toContain('source/_posts/wrong.md {% series %}: no post belongs to "Unknown"')
  })
})

const EVIL = '<script>evil()</script>'

const EVERY = `
{% note info %}Note{% endnote %}

{% btn /archives/, ${EVIL}, fas fa-star, blue %} {% label '${EVIL}' red %} {% hideInline ${EVIL}, Show, #123456, #fff %}

{% tabs ${EVIL} %}
<!-- tab ${EVIL}@fas fa-star -->
Text
<!-- endtab -->
<!-- tab -->
Text
<!-- endtab -->
{% endtabs %}

{% inlineImg /img/404.jpg 40px %} {% galleryGroup '${EVIL}' '${EVIL}' /archives/ /img/404.jpg %}

{% gallery %}
![One](/img/404.jpg)
{% endgallery %}

{% flink %}
- class_name: '${EVIL}'
  class_desc: '${EVIL}'
  link_list:
    - { name: '${EVIL}', link: 'https://a.example/', descr: '${EVIL}' }
{% endflink %}

{% mermaid %}
graph TD
A["${EVIL}"] --> B
{% endmermaid %}

{% score %}
{"a": "${EVIL}"}
------
X: 1 ${EVIL}
{% endscore %}

{% chartjs 50, yes, one %}
<!-- chart -->
{"type": "bar"}
<!-- endchart -->
<!-- desc -->
**Words**
<!-- enddesc -->
{% endchartjs %}

{% series %}
`

const WRONG = `
{% btn %}

{% hideInline a, b, nocolour! %}

{% flink %}
a: [
{% endflink %}

{% series Unknown %}
`
