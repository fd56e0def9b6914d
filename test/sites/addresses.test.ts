import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltBlog, buildBlog } from '../fixtures/blog'
import { openPage } from '../fixtures/page'
import { someMenu, somePosts } from '../fixtures/posts'
import { describeSoundSite } from '../fixtures/sound-site'

const blog = (name: string, config: object) =>
  buildBlog(name, { config, files: somePosts, butterfly: { menu: someMenu, favicon: '/img/rain.png' } })

const links = (site: BuiltBlog, path: string) => {
  const page = openPage(site.text(path))
  return [...page.attributes('href'), ...page.attributes('src')].filter(link => !/^(https?:|#)/.test(link))
}

/** The rules by which browsers fetch pages ahead, of every page. */
const rulesOf = (site: BuiltBlog) => [
  ...new Set(
    [...site.files].flatMap(([path, html]) =>
      path.endsWith('.html')
        ? (/<script type="speculationrules">(.*?)<\/script>/.exec(String(html))?.[1] ?? 'none')
        : [],
    ),
  ),
]

describe('a blog in a folder of its host', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await blog('sub', { url: 'https://blog.example/sub', root: '/sub/' })
  })

  describeSoundSite(() => site)

  test('has no link out of that folder', () => {
    for (const path of ['index.html', '2024/03/01/rain/index.html', 'tags/index.html'])
      expect(links(site, path).filter(link => !link.startsWith('/sub/'))).toEqual([])
  })

  test('has canonical addresses in that folder', () => {
    expect(site.text('about/index.html')).toContain(
      '<link rel="canonical" href="https://blog.example/sub/about/">',
    )
  })

  test('lets browsers fetch pages of that folder ahead, by rules that a policy can know', () => {
    const [rules = '', ...others] = rulesOf(site)
    expect(rules).toContain('"href_matches":"/sub/*"')
    expect(others).toEqual([])
  })
})

describe('a blog with relative links', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await blog('relative', { relative_link: true })
  })

  describeSoundSite(() => site)

  test('can be read from any folder', () => {
    for (const path of ['index.html', '2024/03/01/rain/index.html', 'tags/water/index.html'])
      expect(links(site, path).filter(link => link.startsWith('/'))).toEqual([])
  })

  test('lets browsers fetch pages ahead by the same rules everywhere', () =>
    expect(rulesOf(site)).toEqual([expect.stringContaining('"href_matches":"/*"')]))
})

describe('a blog whose addresses may end in index.html', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await blog('plain-urls', { pretty_urls: { trailing_index: true, trailing_html: true } })
  })

  describeSoundSite(() => site)
})

describe('a blog with pretty addresses', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    const pretty_urls = { trailing_index: false, trailing_html: false }
    site = await blog('pretty-urls', { pretty_urls, permalink: 'posts/:title.html' })
  })

  describeSoundSite(() => site)

  test('has them in its links', () => {
    const found = links(site, 'index.html')
    expect(found).toEqual(expect.arrayContaining(['/posts/rain', '/archives/', '/']))
    expect(found.filter(link => link.endsWith('.html'))).toEqual([])
  })
})
