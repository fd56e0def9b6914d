import { beforeAll, describe, expect, test } from 'vitest'
import { aPost, type BuiltBlog, buildBlog } from '../fixtures/blog'
import { linesOf, openPage } from '../fixtures/page'
import { listPages, someMenu, somePosts } from '../fixtures/posts'
import { describeSoundSite } from '../fixtures/sound-site'

const counts = (site: BuiltBlog) =>
  openPage(site.text('index.html'))
    .lines('.card-info')
    .filter(line => /^\d+$/.test(line))

const titles = (site: BuiltBlog, path = 'index.html') => openPage(site.text(path)).lines('.recent-post-title')

describe('a blog without any post', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog('no-posts', {
      files: listPages,
      butterfly: { menu: { Home: '/', Archives: '/archives/' } },
    })
  })

  describeSoundSite(() => site)

  test('has a home page and an archive page', () => {
    expect(openPage(site.text('index.html')).lines('h1')).toEqual(['A blog'])
    expect(openPage(site.text('archives/index.html')).lines('#archive').join()).toContain('0')
  })
})

describe('a blog of one post that has neither title nor date, tags or categories', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    const files = { ...listPages, 'source/_posts/bare.md': '---\nlayout: post\n---\nJust a sentence.\n' }
    site = await buildBlog('bare-post', { files, config: { permalink: ':title/' } })
  })

  describeSoundSite(() => site)

  test('calls it untitled, so that its card can be clicked', () => {
    expect(titles(site)).toEqual(['Untitled'])
    expect(openPage(site.text('bare/index.html')).lines('h1')).toEqual(['Untitled'])
  })

  test('counts it', () => expect(counts(site)).toEqual(['1', '0', '0']))
})

describe('a blog with posts of the future and drafts', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    const files = {
      ...somePosts,
      'source/_posts/tomorrow.md': aPost({ title: 'Tomorrow', date: '2999-01-01', tags: ['future'] }),
      'source/_drafts/idea.md': aPost({ title: 'Idea', date: '2020-01-01', tags: ['unfinished'] }),
    }
    site = await buildBlog('future', { files, config: { future: false }, butterfly: { menu: someMenu } })
  })

  describeSoundSite(() => site)

  test('shows neither', () => {
    const pages = [...site.files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([, html]) => html.toString())
    expect(pages.join()).not.toMatch(/Tomorrow|Idea|future|unfinished/)
    expect(counts(site)).toEqual(['3', '2', '3'])
  })
})

describe('a blog with all posts on one page', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, day) => [
        `source/_posts/${day}.md`,
        aPost({ title: `Day ${day}`, date: `2024-01-${day + 10}`, tags: 'day' }),
      ]),
    )
    const config = { per_page: 0, index_generator: { per_page: 0 } }
    site = await buildBlog('one-page', { config, files: { ...many, ...listPages } })
  })

  describeSoundSite(() => site)

  test.each(['index.html', 'archives/index.html', 'tags/day/index.html'])(
    '%s has all of them and no page numbers',
    path => {
      const page = openPage(site.text(path))
      expect([...page.all('.article-title'), ...page.all('.article-sort-item-title')]).toHaveLength(12)
      expect(page.all('#pagination')).toEqual([])
    },
  )
})

describe('a blog with hidden posts', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    const secret = {
      title: 'Secret',
      date: '2025-01-01',
      hidden: true,
      tags: ['water', 'whispers'],
      categories: 'Cellar',
    }
    site = await buildBlog('hidden', {
      files: { ...somePosts, 'source/_posts/secret.md': aPost(secret) },
      plugins: [
        'hexo-generator-archive',
        'hexo-generator-category',
        'hexo-generator-index',
        'hexo-generator-tag',
        'hexo-hide-posts',
        'hexo-renderer-marked',
      ],
      butterfly: { menu: someMenu },
    })
  })

  describeSoundSite(() => site)

  test('shows them to who knows their address', () => {
    expect(openPage(site.text('2025/01/01/secret/index.html')).lines('h1')).toEqual(['Secret'])
  })

  test('leaves no trace of them anywhere else', () => {
    const others = [...site.files].filter(([path]) => path.endsWith('.html') && !path.includes('secret'))
    expect(
      others.flatMap(([path, html]) => (/Secret|whispers|Cellar|secret/.test(html.toString()) ? path : [])),
    ).toEqual([])
  })

  test('does not count them', () => {
    expect(counts(site)).toEqual(['3', '2', '3'])
    expect(openPage(site.text('index.html')).lines('.card-archives').join()).not.toContain('2025')
    expect(openPage(site.text('tags/index.html')).all('.tag-cloud-list').flatMap(linesOf)).toEqual([
      expect.not.stringContaining('whispers'),
    ])
  })
})
