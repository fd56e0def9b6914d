import { expect, test } from 'vitest'
import { imageTags } from '../../../src/site/image-tags'

const sourcesIn = (html: string) => imageTags(html).map(({ src }) => src)

test('the images of a text are found, however their tags are written', () => {
  expect(sourcesIn(`<img src="/a.png"><IMG alt='x' SRC='/b.png'/><img src=/c.png alt>`)).toEqual([
    '/a.png',
    '/b.png',
    '/c.png',
  ])
})

test('a value may hold what ends a tag elsewhere, and addresses are read as browsers do', () => {
  expect(
    sourcesIn('<img alt="a -> b" src="/a.png?b=1&amp;c=2"><img data-src="/later.png" src="/b.png">'),
  ).toEqual(['/a.png?b=1&c=2', '/b.png'])
})

test('a tag without an address is no image', () => {
  expect(sourcesIn('<img alt="none"><img src=""><imgs src="/a.png">')).toEqual([])
})
