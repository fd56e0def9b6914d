import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { aPost, type BuiltBlog, buildBlog, differences } from '../fixtures/blog'
import { openPage } from '../fixtures/page'
import { searchableBlog } from '../fixtures/searchable'
import { describeSoundSite } from '../fixtures/sound-site'

/** The texts that the index shows of each post and page, with the blanks that were added to them. */
const fragments = ({ files }: BuiltBlog) =>
  [...files].flatMap(([path, data]) =>
    path.startsWith('pagefind/fragment/')
      ? JSON.parse(gunzipSync(data).toString().replace('pagefind_dcd', ''))
      : [],
  )

describe('a blog that searches', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog('search', searchableBlog())
  })

  describeSoundSite(() => site)

  test('has an index of posts and pages, with addresses below the root of the blog', () => {
    expect(
      fragments(site)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(['2024/01/01/butterfly/', '2024/01/01/english/', '2024/01/01/traditional/', 'about/'])
  })

  test('leaves out what nobody should find', () => {
    expect(JSON.stringify(fragments(site))).not.toMatch(/暗|看 不 见/)
  })

  test('has nothing of the library that it does not need', () => {
    const paths = [...site.files.keys()].filter(
      path => path.startsWith('pagefind/') && /\.(js|css)$/.test(path),
    )
    expect(paths).toEqual(['pagefind/pagefind.js'])
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
  expect([...site.files.keys()].filter(path => path.startsWith('pagefind'))).toEqual([])
  expect(site.text('index.html')).not.toMatch(/search-button|local-search|pagefind/)
})

test('an empty blog can search, and has a button without a menu', async () => {
  const site = await buildBlog('empty-search', { butterfly: { menu: {}, search: { use: 'local_search' } } })
  expect(site.log).not.toMatch(/^(ERROR|FATAL|WARN)/m)
  expect(openPage(site.text('archives/index.html')).all('#search-button')).toHaveLength(1)
})
