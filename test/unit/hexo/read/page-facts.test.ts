import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { pageFactsMaker } from '../../../../src/hexo/read/page-facts'
import { aSite } from '../../../fixtures/site'

/** What Hexo makes its helpers of. */
const { full_url_for, url_for } = createRequire(createRequire(import.meta.url).resolve('hexo'))('hexo-util')

const hexo = {
  config: { url: 'https://blog.example/sub', root: '/sub/' },
  extend: { helper: { get: () => () => '' } },
}
const files = { sizeOf: () => undefined, versions: undefined }
const factsOf = pageFactsMaker(hexo as never, aSite(), files, { fileOf: name => name })
const { url } = factsOf({
  page: { lang: 'en' },
  path: 'index.html',
  url_for: url_for.bind(hexo),
  full_url_for: full_url_for.bind(hexo),
  __: (key: string) => key,
})

test.each([
  ['2024/hello/', 'https://blog.example/sub/2024/hello/'],
  ['/img/100%.png', 'https://blog.example/sub/img/100%25.png'],
  ['/img/two%20words.png', 'https://blog.example/sub/img/two%20words.png'],
  ['https://a.example/50%', 'https://a.example/50%25'],
])('the full address of %s is %s', (path, address) => expect(url(path)).toBe(address))
