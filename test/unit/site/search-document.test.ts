import { expect, test } from 'vitest'
import { searchDocument } from '../../../src/site/search-document'
import { readFold } from '../../../src/site/search-text'

const entry = {
  url: 'a/',
  title: '頭 <b>',
  date: '2024-01-01',
  labels: ['Tag'],
  sections: [{ text: 'x' }, { id: 'h"1', heading: '發展 now', text: 'y' }],
}
const html = searchDocument(entry, readFold('發 发|頭 头'))

test('a document tells where its title ends, its headings are and its labels begin', () => {
  expect(html).toContain('头 ␣ &lt;b&gt;</span> ␣ <b id="text"></b> x ␣ <span')
  expect(html).toContain('id="4|h&quot;1">发 展 ␣ now</span> ␣ y ␣ <u id="labels"></u><span')
})

test('a document carries the date and the characters of the author', () => {
  expect(html).toContain('<i id="2024-01-01|頭發">')
})
