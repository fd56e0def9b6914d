import { afterAll, beforeAll, describe, expect } from 'vitest'
import { aPost, buildBlog } from '../fixtures/blog'
import { type Open, test } from '../fixtures/browser'
import { serve } from '../fixtures/server'

const text = `
![A sea](/img/404.jpg)

{% mermaid %}
graph TD
  A --> B
{% endmermaid %}

{% chartjs %}
<!-- chart -->
{ "type": "bar", "data": { "labels": ["A"], "datasets": [{ "data": [1] }] } }
<!-- endchart -->
{% endchartjs %}

{% score %}
X: 1
K: C
C D E F |
{% endscore %}
`

/** Every library whose address can be chosen, at an address where nothing is, or something else. */
const blogWithout = async (file: string) => {
  const names = ['medium_zoom', 'mermaid', 'chartjs', 'abcjs_basic_js', 'algolia_search', 'twikoo']
  const { folder, log, exitCode } = await buildBlog(`dead-mirrors-${file}`, {
    config: {
      algolia: { appId: 'APP', apiKey: 'KEY', indexName: 'blog' },
      skip_render: 'other.js',
      permalink: ':title/',
    },
    butterfly: {
      lightbox: 'medium_zoom',
      mermaid: { enable: true },
      chartjs: { enable: true },
      abcjs: { enable: true },
      search: { use: 'algolia_search' },
      comments: { use: 'Twikoo' },
      twikoo: { envId: '/talk' },
      CDN: { option: Object.fromEntries(names.map(name => [name, `/${file}.js`])) },
    },
    files: {
      'source/other.js': 'globalThis.other = true',
      'source/_posts/sea.md': aPost({ title: 'Sea' }, text),
    },
  })
  expect(exitCode, log).toBe(0)
  return serve(`${folder}/public`)
}

describe.each(['nowhere', 'other'])('a blog whose libraries are to come from %s.js', file => {
  let server: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    server = await blogWithout(file)
  })
  afterAll(() => server.close())

  const visit = async (open: Open) => {
    const page = await open('about:blank')
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    await page.goto(`${server.origin}/sea/`)
    return { page, errors }
  }

  test('enlarges images with the library of the theme', async ({ open }) => {
    const { page, errors } = await visit(open)
    await page.getByRole('button', { name: /A sea/ }).press('Enter')
    await page.locator('.medium-zoom--opened').waitFor()
    expect(errors).toEqual([])
  })

  test('shows the sources of figures, and says why they are not drawn', async ({ open }) => {
    const { page, errors } = await visit(open)
    for (const [figure, source] of [
      ['.mermaid-wrap', 'graph TD'],
      ['.chartjs-container', '"bar"'],
      ['.abc-music-sheet', 'C D E F'],
    ] as const) {
      const box = page.locator(figure)
      await box.scrollIntoViewIfNeeded()
      const message = await box.locator('.figure-error').textContent()
      expect(message).toMatch(new RegExp(`could not be drawn:\\n.*/${file}\\.js`))
      expect(await box.locator('pre').innerText()).toContain(source)
    }
    expect(errors).toEqual([])
  })

  test('says that neither search nor comments could be loaded', async ({ open }) => {
    const { page, errors } = await visit(open)
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await page.click('#search-button button')
    await page.locator('.ais-SearchBox-input').fill('sea')
    await page.locator('#algolia-stats:has-text("could not be loaded")').waitFor()
    expect(errors).toEqual([])
  })
})
