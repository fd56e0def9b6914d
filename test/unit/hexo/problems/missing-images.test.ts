import { expect, test } from 'vitest'
import { report } from '../../../../src/config/report'
import { type Illustrated, missingImages } from '../../../../src/hexo/problems/missing-images'
import { pictureReader } from '../../../../src/hexo/read/read-picture'

const address = { url: 'https://blog.example', root: '/sub/' }
const files = { byRoute: new Map([['img/there.png', '/blog/source/img/there.png']]), routes: new Map() }

/** What is said of a post, whose text follows its front-matter. */
async function told(post: Partial<Illustrated>, assetFolders = false): Promise<string[]> {
  const read = pictureReader({ ...files, root: address.root, assetFolders })
  const document = { path: '2024/hello/', source: '_posts/hello.md', ...post }
  const problems = missingImages([document], files, read, address)
  return problems.length > 0 ? (await report(problems)).split('\n\n') : []
}

test('a picture of the front-matter that is not there is told with the post and the cure', async () => {
  expect(await told({ cover: '/img/gone.png' })).toEqual([
    '1 problem in posts and pages. The site is built all the same, with what is said here.',
    'source/_posts/hello.md: the cover "/img/gone.png" is not there. Put it into the folder source/ of the blog, or correct the path.',
  ])
  expect(await told({ top_img: 'gone.png' }, true)).toContainEqual(
    'source/_posts/hello.md: the top_img "gone.png" is not there. Put it into the folder source/_posts/hello/ of the blog, or correct the path.',
  )
})

test('an image of the text that is not there is told once', async () => {
  const content =
    '<p><img alt="x" src="/sub/gone.png"><img src="/sub/gone.png"><img src="/sub/img/there.png"></p>'
  expect((await told({ content })).slice(1)).toEqual([
    'source/_posts/hello.md: the image "/gone.png" is not there. Put it into the folder source/ of the blog, ' +
      "or correct the path; for a file of the post's own folder write {% asset_img name %}, or set marked.postAsset: true in _config.yml (hexo-renderer-marked).",
  ])
})

test('the line is told where the file of the post is known', async () => {
  const raw =
    '---\ntitle: A\ncover: /img/gone.png\n---\nWords.\n\n![x](/img/gone.png) {% asset_img 我%20们.png %}\n'
  const content = '<img src="/sub/img/gone.png"><img src="/sub/2024/hello/%E6%88%91%2520%E4%BB%AC.png">'
  const said = await told({ cover: '/img/gone.png', content, raw })
  expect(said.slice(1).map(text => text.slice(0, text.indexOf(' is not')))).toEqual([
    'source/_posts/hello.md:3: the cover "/img/gone.png"',
    'source/_posts/hello.md:7: the image "/img/gone.png"',
    'source/_posts/hello.md:7: the image "/2024/hello/我%20们.png"',
  ])
})

test('nothing is told of what is there, of other sites, of colours and of what programs make', async () => {
  expect(await told({ cover: '/img/there.png', top_img: 'red', pagination_cover: false })).toEqual([])
  expect(await told({ cover: 'https://other/a.png', top_img: '//other/a.png' })).toEqual([])
  expect(await told({ content: '<img src="https://other/a.png"><img src="/sub/badge?x=1">' })).toEqual([])
  expect(await told({ content: '&lt;img src="/sub/gone.png"&gt;' })).toEqual([])
})
