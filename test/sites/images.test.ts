import { beforeAll, describe, expect, test } from 'vitest'
import { aPost, type BuiltBlog, buildBlog } from '../fixtures/blog'
import { openPage } from '../fixtures/page'
import { listPages } from '../fixtures/posts'
import { describeSoundSite } from '../fixtures/sound-site'

const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"></svg>`

const FILES = {
  ...listPages,
  'source/img/wide.svg': svg(300, 100),
  'source/img/high.svg': svg(100, 300),
  'source/_posts/own.md': aPost(
    { title: 'Own', date: '2024-01-03', cover: 'own.svg', top_img: '../img/high.svg' },
    '![First](/img/wide.svg)\n\n{% asset_img own.svg Second %}\n',
  ),
  'source/_posts/own/own.svg': svg(40, 30),
  'source/_posts/list.md': aPost({
    title: 'List',
    date: '2024-01-02',
    cover: ['/img/wide.svg', '/img/wide.svg'],
  }),
  'source/about/index.md': aPost({ title: 'About', top_img: './here.svg' }),
  'source/about/here.svg': svg(20, 10),
}

const OPTIONS = {
  nav: { logo: 'img/wide.svg' },
  avatar: { img: './img/high.svg' },
  background: '/img/wide.svg',
  footer_img: true,
}

/** Each image of a page with its size: `/img/a.png 300×100`. */
const images = (site: BuiltBlog, path: string) =>
  openPage(site.text(path))
    .all('img')
    .map(({ attribs: { src, width, height } }) => `${src} ${width}×${height}`)

describe.each(['/', '/sub/'])('a blog at %s with the files of each post in a folder of its own', root => {
  let site: BuiltBlog
  beforeAll(async () => {
    const config = {
      root,
      url: `https://blog.example${root}`,
      post_asset_folder: true,
      permalink: ':title.html',
    }
    site = await buildBlog(`images${root.replaceAll('/', '-')}`, { config, butterfly: OPTIONS, files: FILES })
  })

  describeSoundSite(() => site)

  test('warns of nothing', () => expect(site.log).not.toContain('WARN'))

  test.each(['index.html', 'own.html', 'list.html', 'about/index.html'])(
    'knows the size of every image of %s',
    path => {
      expect(images(site, path).filter(image => image.includes('undefined'))).toEqual([])
      expect(images(site, path)).toEqual(
        expect.arrayContaining([`${root}img/wide.svg 300×100`, `${root}img/high.svg 100×300`]),
      )
    },
  )

  test('finds the files of a post, on its page and elsewhere', () => {
    for (const path of ['index.html', 'own.html', 'list.html'])
      expect(images(site, path)).toContain(`${root}own/own.svg 40×30`)
    expect(images(site, 'about/index.html')).toContain(`${root}about/here.svg 20×10`)
  })

  test('begins to load the top image at once, and others when they come into view', () => {
    const page = openPage(site.text('own.html'))
    const preloaded = page.all('link').find(({ attribs }) => attribs.rel === 'preload')
    expect(preloaded?.attribs).toMatchObject({ href: `${root}img/high.svg`, fetchpriority: 'high' })
    expect(page.all('.banner-image')[0]?.attribs).toMatchObject({ fetchpriority: 'high' })
    const [article] = page.all('#article-container')
    expect(page.all('img', article).map(({ attribs }) => attribs.loading)).toEqual([undefined, 'lazy'])
  })
})

test('images that are not there are told with the post that names them', async () => {
  const files = {
    'source/_posts/a.md': aPost(
      { title: 'A', cover: 'gone.png', top_img: '/img/gone.png' },
      '![x](/gone.jpg)',
    ),
  }
  const { log, exitCode } = await buildBlog('lost-images', { config: { post_asset_folder: true }, files })
  for (const said of [
    '3: the cover "gone.png"',
    '4: the top_img "/img/gone.png"',
    '6: the image "/gone.jpg"',
  ])
    expect(log).toContain(`source/_posts/a.md:${said} is not there.`)
  expect(log).toContain('3 problems in posts and pages')
  expect(exitCode).toBe(0)
})
