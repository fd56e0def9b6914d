import { beforeAll, describe, expect, test } from 'vitest'
import { aPost, type BuiltBlog, buildBlog } from '../fixtures/blog'
import { openPage } from '../fixtures/page'
import { listPages } from '../fixtures/posts'
import { describeSoundSite } from '../fixtures/sound-site'

const TITLES = {
  script: '</title><script>alert(1)</script>',
  quotes: `"double" and 'single' & <b>bold</b>`,
  emoji: '🦋 蝴蝶 👩‍👩‍👧',
  rtl: 'عنوان المقالة',
  long: 'long '.repeat(60).trim(),
}

/** Hexo makes a folder of each tag, and no folder's name may be longer than 255 bytes. */
const asTerm = (title: string) => title.slice(0, 200).trim()

describe('a blog with titles that look like something else', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    const files = Object.entries(TITLES).map(([name, title], day) => [
      `source/_posts/${name}.md`,
      aPost({ title, date: `2024-01-0${day + 1}`, tags: [asTerm(title)], categories: [asTerm(title)] }),
    ])
    const config = {
      title: TITLES.script,
      subtitle: TITLES.quotes,
      author: TITLES.quotes,
      description: TITLES.emoji,
    }
    site = await buildBlog('titles', {
      config,
      files: { ...listPages, ...Object.fromEntries(files) },
      butterfly: { menu: { '<i>Home</i>': '/' } },
    })
  })

  describeSoundSite(() => site)

  test('shows them as they were written', () => {
    const home = openPage(site.text('index.html'))
    expect(home.lines('.recent-post-title').sort()).toEqual(Object.values(TITLES).sort())
    expect(home.lines('h1')).toEqual([TITLES.script])
    expect(home.lines('.author-info-name')).toEqual([TITLES.quotes])
    expect(home.lines('.site-page').join()).toContain('<i>Home</i>')
  })

  test.each(Object.entries(TITLES))('shows %s as the title of its post', (name, title) => {
    const day = Object.keys(TITLES).indexOf(name) + 1
    const post = openPage(site.text(`2024/01/0${day}/${name}/index.html`))
    expect(post.lines('h1')).toEqual([title])
    expect(post.lines('.post-meta__tags')).toEqual([asTerm(title)])
  })

  test('runs none of them', () => {
    const pages = [...site.files].filter(([path]) => path.endsWith('.html'))
    expect(pages.flatMap(([path, html]) => (html.includes('<script>alert') ? path : []))).toEqual([])
  })
})
