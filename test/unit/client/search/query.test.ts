import { expect, test } from 'vitest'
import { findIn, readQuery } from '../../../../src/client/search/query'
import { foldWith } from '../../../../src/site/search-text'

const fold = foldWith({ from: '發髮頭', to: '发发头' })
const read = (text: string) => readQuery(text, fold)

test.each([
  ['主题', ['主题'], []],
  ['Hexo 主题', ['主题'], ['hexo']],
  ['Vue组件库 v3', ['组件库'], ['vue', 'v3']],
  ['你好，世界', ['你好', '世界'], []],
  ['頭髮', ['头发'], []],
  ['dark "mode"', [], ['dark', 'mode']],
  ['好 好', ['好'], []],
  ['，！?', [], []],
])('%s asks for %j and %j', (query, phrases, words) => expect(read(query)).toEqual({ phrases, words }))

const found = (text: string, query: string) =>
  findIn(text, read(query), fold).places.map(([start, end]) => text.slice(start, end))

test.each([
  ['我的頭髮和头发', '头发', ['頭髮', '头发']],
  ['Running, he runs', 'run', ['Running', 'runs']],
  ['umbrella', 'umbr', ['umbrella']],
  ['unrun', 'run', []],
  ['Über ｈexo', 'uber HEXO', ['Über', 'ｈexo']],
  ['哈哈哈', '哈哈', ['哈哈哈']],
  ['好，好', '好好', []],
])('of %s, %s finds %j', (text, query, places) => expect(found(text, query)).toEqual(places))

test('what was found is told by its terms', () => {
  expect([...findIn('Hexo 主题', read('主题 vue'), fold).terms]).toEqual(['主题'])
})
