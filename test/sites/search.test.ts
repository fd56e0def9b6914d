import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchEntry } from '../../src/site/search-entry'
import { aPost, type BuiltBlog, buildBlog, differences, HEXO_PLUGINS } from '../fixtures/blog'
import { openPage } from '../fixtures/page'
import { searchableBlog } from '../fixtures/searchable'
import { describeSoundSite } from '../fixtures/sound-site'

/** The texts that the index has of each post and page. */
const texts = ({ files }: BuiltBlog): SearchEntry[] =>
  [...files].flatMap(([path, data]) =>
    path.startsWith('search-index/texts/') ? JSON.parse(gunzipSync(data).toString()) : [],
  )

/** Whether the style sheet has the icon of the button. */
const drawsButton = ({ files }: BuiltBlog) =>
  [...files].some(([path, data]) => /^css\/index-.*\.css$/.test(path) && data.includes('.fa-search'))

describe('a blog that searches', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog('search', searchableBlog())
  })

  describeSoundSite(() => site)

  test('has an index of posts and pages, with addresses below the root of the blog', () => {
    expect(
      texts(site)
        .map(({ url }) => url)
        .sort(),
    ).toEqual([
      '2024/01/01/butterfly/',
      '2024/01/01/english/',
      '2024/01/01/japanese/',
      '2024/01/01/korean/',
      '2024/01/01/traditional/',
      'about/',
    ])
  })

  test('leaves out what nobody should find', () => {
    expect(JSON.stringify(texts(site))).not.toMatch(/暗|看不见/)
  })

  test('takes the index from the build before as long as no text has changed', async () => {
    const kept = join(site.folder, 'node_modules/.cache/hexo-butterfly/search')
    const [name = ''] = readdirSync(kept)
    const { mtimeMs } = statSync(join(kept, name))
    await site.again()
    expect(readdirSync(kept)).toEqual([name])
    expect(statSync(join(kept, name)).mtimeMs).toBe(mtimeMs)
    writeFileSync(join(kept, name), 'broken')
    expect(differences(site, await site.again())).toEqual([])
  })

  test('has no scripts for another kind of search', () => {
    expect([...site.files.keys()].filter(path => /algolia|docsearch/.test(path))).toEqual([])
  })

  test('has a button and a dialog on every page', () => {
    const page = openPage(site.text('archives/index.html'))
    expect(page.lines('#search-button')).toEqual(['搜索'])
    expect(page.all('#local-search')).toHaveLength(1)
  })

  test('is the same in every build', async () => {
    expect(differences(site, await site.again())).toEqual([])
  })
})

test('a blog that does not search has neither index nor dialog nor words for it', async () => {
  const site = await buildBlog('no-search', { files: { 'source/_posts/a.md': aPost({ title: 'A' }) } })
  expect([...site.files.keys()].filter(path => path.startsWith('search-index'))).toEqual([])
  expect(site.text('index.html')).not.toMatch(/search-button|local-search|search-index/)
})

test('an empty blog can search, and has a button without a menu', async () => {
  const site = await buildBlog('empty-search', { butterfly: { menu: {}, search: { use: 'local_search' } } })
  expect(site.log).not.toMatch(/^(ERROR|FATAL|WARN)/m)
  expect(openPage(site.text('archives/index.html')).all('#search-button')).toHaveLength(1)
})

test('a blog with hexo-generator-searchdb keeps its file, and searches with our index', async () => {
  const site = await buildBlog('searchdb', {
    ...searchableBlog(),
    config: { language: 'zh-CN', url: 'https://blog.example', search: { path: 'search.json' } },
    butterfly: { search: { use: 'local_search', local_search: { CDN: 'https://cdn.example/search.xml' } } },
    plugins: [...HEXO_PLUGINS, 'hexo-generator-searchdb'],
  })
  expect(JSON.parse(site.text('search.json')).length).toBeGreaterThan(0)
  expect(site.files.has('search-index/directory.bin')).toBe(true)
  expect(site.text('index.html')).toContain('"index":"/search-index/"')
})

describe('a blog that searches with Algolia', () => {
  const butterfly = { search: { use: 'algolia_search' } }

  test('has a dialog, and the key for searching', async () => {
    const algolia = { applicationID: 'APP', apiKey: 'written', indexName: 'blog' }
    const site = await buildBlog('algolia', {
      butterfly,
      config: { algolia },
      env: { ALGOLIA_API_KEY: 'from-environment' },
    })
    expect(site.log).not.toMatch(/^(ERROR|FATAL|WARN)/m)
    const page = openPage(site.text('index.html'))
    expect(page.all('.algolia-poweredBy')).toHaveLength(1)
    expect(drawsButton(site)).toBe(true)
    expect(site.text('index.html')).toContain('"appId":"APP","apiKey":"from-environment","indexName":"blog"')
    expect([...site.files.keys()].filter(path => path.startsWith('search-index'))).toEqual([])
  })

  test('says which keys are missing, and has no button that does nothing', async () => {
    const site = await buildBlog('algolia-blank', {
      butterfly: 'search:\n  use: algolia_search\n',
      config: { algolia: { appId: 'APP' } },
    })
    expect(site.log).toContain('_config.butterfly.yml:2:3 search.use: algolia_search is chosen, but')
    expect(site.log).toContain(
      'algolia.apiKey (or ALGOLIA_API_KEY) and algolia.indexName (or ALGOLIA_INDEX_NAME)',
    )
    expect(site.text('index.html')).not.toMatch(/search-button|algolia-search/)
  })
})

describe('a blog that searches with DocSearch', () => {
  test('has its place, its options and no dialog of ours', async () => {
    const docsearch = { appId: 'APP', apiKey: 'key', indexName: 'docs', option: { maxResultsPerGroup: 3 } }
    const site = await buildBlog('docsearch', { butterfly: { search: { use: 'docsearch', docsearch } } })
    const page = openPage(site.text('index.html'))
    expect(page.all('#docsearch')).toHaveLength(1)
    expect(page.all('dialog')).toHaveLength(0)
    expect(drawsButton(site)).toBe(true)
    expect(site.text('index.html')).toMatch(/"docsearch":\{"appId":"APP".*"maxResultsPerGroup":3/)
  })

  test('says which keys are missing, and has no button that does nothing', async () => {
    const site = await buildBlog('docsearch-blank', { butterfly: 'search:\n  use: docsearch\n' })
    expect(site.log).toContain('_config.butterfly.yml:2:3 search.use: DocSearch is chosen, but')
    expect(site.text('index.html')).not.toMatch(/search-button|docsearch-wrap/)
  })
})
