import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltBlog, buildBlog, HEXO_PLUGINS } from '../fixtures/blog'
import { somePosts } from '../fixtures/posts'

const OPTIONS = `
comments:
  use: Disqus, Disqusjs
disqusjs:
  shortname: me
chat:
  use: crisp
`

describe('a blog with plugins and services that do not go together', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog('conflicts', {
      files: somePosts,
      butterfly: OPTIONS,
      config: { timezone: '' },
      // They need not be there: what package.json says is enough.
      plugins: [...HEXO_PLUGINS, 'hexo-neat', 'hexo-lazyload-image', 'hexo-renderer-markdown-it'],
    })
  })

  test('is generated', () => expect(site.exitCode).toBe(0))

  test.each([
    [
      'both kinds of Disqus',
      /_config\.butterfly\.yml:3:\d+ comments\.use: Disqus and Disqusjs cannot be on one page/,
    ],
    [
      'a service of comments without account',
      /comments\.use: Disqus is chosen, but disqus\.shortname is blank/,
    ],
    ['part of an account', /comments\.use: Disqusjs is chosen, but disqusjs\.apikey is blank/],
    [
      'a chat without account',
      /_config\.butterfly\.yml:7:\d+ chat\.use: crisp is chosen, but crisp\.website_id/,
    ],
    ['a plugin that spoils code', /hexo-neat is installed: .*npm uninstall hexo-neat/],
    ['a plugin that spoils images', /hexo-lazyload-image is installed: /],
    [
      'two renderers of Markdown',
      /hexo-renderer-marked and hexo-renderer-markdown-it is installed: .*only one/,
    ],
    ['a missing time zone', /INFO {2}timezone is blank in _config\.yml/],
  ])('is told of %s', (_, words) => expect(site.log).toMatch(words))
})

describe('options that are no YAML', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog('not-yaml', { files: somePosts, butterfly: 'nav:\n  fixed: true\n logo: x\n' })
  })

  /** Hexo reads them before it loads plugins, so that its own words have to do. */
  test('end Hexo with an error that shows the line', () => {
    expect(site.log).toMatch(/^FATAL[\s\S]*\(3:2\)[\s\S]* 3 \| {2}logo: x/m)
    expect(site.exitCode).toBeGreaterThan(0)
    expect(site.files.size).toBe(0)
  })
})
