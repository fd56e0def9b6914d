import { expect, test } from 'vitest'
import { withBareLinks } from '../../../src/site/bare-links'

test.each([
  '<a href="https://hexo.io/">https://hexo.io/</a>',
  '<a href="https://hexo.io/">https://hexo.io</a>',
  '<a target="_blank" href="http://hexo.io/docs?a=1&amp;b=2" rel="noopener">hexo.io/docs?a=1&amp;b=2</a>',
])('%s shows where it leads', link =>
  expect(withBareLinks(`<p>${link}</p>`)).toBe(`<p><a data-bare${link.slice(2)}</p>`),
)

test.each([
  '<a href="https://hexo.io/">Hexo</a>',
  '<a href="https://hexo.io/docs/">https://hexo.io/</a>',
  '<a href="https://hexo.io/">https://hexo.io/docs/</a>',
  '<a data-href="https://hexo.io/">https://hexo.io/</a>',
  '<abbr href="https://hexo.io/">https://hexo.io/</abbr>',
])('%s does not', link => expect(withBareLinks(link)).toBe(link))
