import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { pageFactsMaker } from '../../../../src/hexo/read/page-facts'
import { aSite } from '../../../fixtures/site'

/** What Hexo makes its helpers of. */
const { full_url_for, url_for } = createRequire(createRequire(import.meta.url).resolve('hexo'))('hexo-util')

/** The addresses that a page of such a blog knows, and those that Hexo's helper gives. */
function addressesOf(config: { url: string; root: string; relative_link?: boolean }) {
  const hexo = { config, extend: { helper: { get: () => () => '' } } }
  const files = { sizeOf: () => undefined, versions: undefined }
  const locals = { path: 'index.html', config }
  const full = full_url_for.bind(locals)
  const { url, link } = pageFactsMaker(hexo as never, aSite(), files, { fileOf: name => name })({
    ...locals,
    page: { lang: 'en' },
    url_for: url_for.bind(locals),
    full_url_for: full,
    __: (key: string) => key,
  })
  return { url, link, full }
}

const { url } = addressesOf({ url: 'https://blog.example/sub', root: '/sub/' })

test.each([
  ['2024/hello/', 'https://blog.example/sub/2024/hello/'],
  ['/img/100%.png', 'https://blog.example/sub/img/100%25.png'],
  ['/img/two%20words.png', 'https://blog.example/sub/img/two%20words.png'],
  ['https://a.example/50%', 'https://a.example/50%25'],
])('the full address of %s is %s', (path, address) => expect(url(path)).toBe(address))

const PATHS = [
  '',
  '/',
  'a/',
  '/a/b.html',
  'a/index.html',
  '天/氣 好/',
  "it's/[b]|{c}^`d`/",
  'a//b/',
  '//cdn.example/x.js',
  'https://other.example/',
  '../up/',
  './here/',
  '.well-known/x',
  'a.b/...',
  'a?b=c#d',
  '#top',
  'a&b=c;d,e!f*(g)/',
  'データ/é/',
  'data:image/png;base64,AAAA',
]

test.each([
  { url: 'https://blog.example', root: '/' },
  { url: 'https://blog.example/', root: '/' },
  { url: 'https://blog.example/sub', root: '/sub/' },
  { url: 'https://user.example/天氣', root: '/天氣/' },
  { url: 'https://blog.example/sub', root: '/other/' },
  { url: 'https://例え.jp:4000', root: '/' },
  { url: 'https://blog.example/sub', root: '/sub/', relative_link: true },
])('the full addresses of $url are those of Hexo, root $root', config => {
  const { url, full } = addressesOf(config)
  expect(PATHS.map(url)).toEqual(PATHS.map(path => full(path)))
})

test('with relative links, what begins with a scheme is left as it is', () => {
  const { link } = addressesOf({ url: 'https://blog.example', root: '/', relative_link: true })
  const addresses = ['mailto:ada@blog.example', 'tel:+1', 'data:,x', 'https://other.example/a']
  expect(addresses.map(link)).toEqual(addresses)
  expect(link('/about/')).toBe('about/')
})
