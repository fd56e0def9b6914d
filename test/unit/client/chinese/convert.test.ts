import { describe, expect, test } from 'vitest'
import { converter, cutsChineseWord, readDictionary } from '../../../../src/client/chinese/convert'
import { chineseDictionary, type DictionaryName } from '../../../../tools/chinese'

const into = (name: DictionaryName) => converter(readDictionary(chineseDictionary(name)), cutsChineseWord)

describe('simplified Chinese becomes', () => {
  const write = into('to-taiwan')

  test.each([
    ['皇后的头发', '皇后的頭髮'],
    ['一只蝴蝶只吃面条', '一隻蝴蝶只吃麵條'],
    ['里面和公里', '裡面和公里'],
    ['乾隆时干杯', '乾隆時乾杯'],
    ['开发者头发', '開發者頭髮'],
    ['吃着饭读名著', '吃著飯讀名著'],
  ])('traditional by phrases: %s', (simplified, traditional) => expect(write(simplified)).toBe(traditional))

  test.each([
    ['已经发布', '已經發佈'],
    ['页面包含一个', '頁面包含一個'],
    ['不断发展中', '不斷發展中'],
    ['还是只有标题', '還是只有標題'],
  ])('no phrase that two words seem to have in common: %s', (simplified, traditional) =>
    expect(write(simplified)).toBe(traditional),
  )

  test('what is written in Hong Kong', () => {
    expect(into('to-hong-kong')('吃着里面的面条')).toBe('吃着裏面的麪條')
  })
})

describe('traditional Chinese becomes simplified', () => {
  test.each<[DictionaryName, string, string]>([
    ['from-taiwan', '看著名著裡的頭髮', '看着名著里的头发'],
    ['from-taiwan', '乾隆與乾燥', '乾隆与干燥'],
    ['from-hong-kong', '吃着裏面的麪', '吃着里面的面'],
  ])('%s: %s', (name, traditional, simplified) => expect(into(name)(traditional)).toBe(simplified))
})

test('everything else stays', () => {
  expect(into('to-taiwan')('Hello, 𠮷野家 ♥ ひらがな')).toBe('Hello, 𠮷野家 ♥ ひらがな')
})

test('a dictionary is read as pairs of characters and of phrases', () => {
  const { characters, phrases } = readDictionary('发發国國|头发頭髮')
  expect([...characters]).toEqual([
    ['发', '發'],
    ['国', '國'],
  ])
  expect([...phrases]).toEqual([['头发', '頭髮']])
})
