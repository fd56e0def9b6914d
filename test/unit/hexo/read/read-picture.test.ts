import { describe, expect, test } from 'vitest'
import { type NamedIn, pictureReader } from '../../../../src/hexo/read/read-picture'
import { hash } from '../../../../src/site/hash'

/** A post `_posts/hello.md` in a blog with these files, by path below `source/`, each with its route. */
interface Blog {
  files?: Readonly<Record<string, string>>
  assetFolders?: boolean
  root?: string
  document?: Partial<NamedIn>
}

const read = (value: unknown, { files = {}, assetFolders = false, root = '/', document = {} }: Blog = {}) => {
  const routes = new Map(Object.entries(files))
  const byRoute = new Map(Object.values(files).map(route => [route, `/blog/source/${route}`]))
  return pictureReader({ routes, byRoute, root, assetFolders })(value, {
    path: '2024/hello/',
    source: '_posts/hello.md',
    ...document,
  })
}

const beside = { '_posts/hello/a.png': '2024/hello/a.png' }
const shared = { 'img/a.png': 'img/a.png' }

describe('a picture of the front-matter', () => {
  test.each(['//host/a.png', 'https://host/a.png', 'data:image/png;base64,AA=='])(
    '%s stays as it is',
    src => {
      expect(read(src, { files: shared })).toEqual({ src })
    },
  )

  test('may be something to paint with, false or nothing', () => {
    expect(read('linear-gradient(red, blue)')).toEqual({ paint: 'linear-gradient(red, blue)' })
    expect(read(false)).toBe(false)
    expect(read(null)).toBeUndefined()
    expect(read([])).toBeUndefined()
  })

  test('counts from the root', () => {
    expect(read('/img/a.png')).toEqual({ src: '/img/a.png' })
    expect(read('img/a.png')).toEqual({ src: '/img/a.png' })
    expect(read('a.png')).toEqual({ src: '/a.png' })
  })

  test('keeps its query', () => {
    expect(read('../img/a.png?v=2#x', { files: shared })).toEqual({ src: '/img/a.png?v=2#x' })
  })

  test('may name the root of the blog, which every link gets anyway', () => {
    expect(read('/sub/img/a.png', { files: shared, root: '/sub/' })).toEqual({ src: '/img/a.png' })
    expect(read('/sub/img/b.png', { files: shared, root: '/sub/' })).toEqual({ src: '/sub/img/b.png' })
  })

  test('may be written for an address', () => {
    expect(read('my%20a.png', { files: { 'my a.png': 'my a.png' } })).toEqual({ src: '/my%20a.png' })
    expect(read('100%.png')).toEqual({ src: '/100%.png' })
  })

  test.each(['a.png', './a.png'])('%s is a file of the post itself', written => {
    expect(read(written, { files: beside, assetFolders: true })).toEqual({ src: '/2024/hello/a.png' })
  })

  test('is a file of the post itself where the address of the post ends in .html', () => {
    const document = { path: '2024/hello.html' }
    expect(read('a.png', { files: beside, assetFolders: true, document })).toEqual({
      src: '/2024/hello/a.png',
    })
  })

  test('is the file at the root when the post has none of that name', () => {
    expect(read('a.png', { files: { 'a.png': 'a.png' }, assetFolders: true })).toEqual({ src: '/a.png' })
    expect(read('img/a.png', { files: shared, assetFolders: true })).toEqual({ src: '/img/a.png' })
  })

  test('is looked for where the post would have it, when it is nowhere', () => {
    expect(read('a.png', { assetFolders: true })).toEqual({ src: '/2024/hello/a.png' })
  })

  test('may count from the file of the post, as editors write it', () => {
    expect(read('../img/a.png', { files: shared })).toEqual({ src: '/img/a.png' })
    expect(read('hello/a.png', { files: beside })).toEqual({ src: '/2024/hello/a.png' })
  })

  test('may count from the page', () => {
    const files = { 'about/a.png': 'about/a.png' }
    const document = { path: 'about/index.html', source: 'about/index.md' }
    for (const written of ['./a.png', 'a.png', '/about/a.png'])
      expect(read(written, { files, document, assetFolders: true })).toEqual({ src: '/about/a.png' })
  })

  test('never leads above the root', () => {
    expect(read('../../../../a.png')).toEqual({ src: '/a.png' })
  })

  test('of a list is the same one for each post', () => {
    const list = ['/a.png', null, 'red']
    const expected = [{ src: '/a.png' }, { paint: 'red' }]
    for (const path of ['one/', 'two/', 'three/'])
      expect(read(list, { document: { path } })).toEqual(expected[hash(path) % 2])
  })
})
