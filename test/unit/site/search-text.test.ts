import { expect, test } from 'vitest'
import { folded, foldFor, originals, readFold, separated } from '../../../src/site/search-text'

const fold = readFold('發 发|髮 发|頭 头|𠁞 𠀾|A AB|x x')

test.each([
  ['你好', '你 好'],
  ['Vue组件', 'Vue 组 件'],
  ['用 Vue 组', '用 ␣ Vue ␣ 组'],
  ['한국어 검색', '한 국 어 ␣ 검 색'],
  ['データ', 'デ ー タ'],
  ['好，Hexo。', '好 ， Hexo 。'],
  ['two  words', 'two words'],
  ['', ''],
])('%s is separated', (text, words) => expect(separated(text)).toBe(words))

test('pairs of unlike length, and of a character with itself, are left out', () => {
  expect([...fold.keys()]).toEqual(['發', '髮', '頭', '𠁞'])
})

test('both scripts look alike', () => expect(folded('頭髮 發𠁞', fold)).toBe('头发 发𠀾'))

test('only pairs that these texts need are kept', () => {
  expect([...foldFor(['头'], fold)]).toEqual([['頭', '头']])
  expect([...foldFor(['髮'], fold).keys()]).toEqual(['發', '髮'])
})

test('the characters of the author are kept in order, where another could have stood', () => {
  expect(originals('頭髮的发', fold)).toBe('頭髮发')
  expect(originals('头发', fold)).toBeUndefined()
})
