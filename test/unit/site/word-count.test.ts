import { describe, expect, test } from 'vitest'
import { countWords, readingMinutes, shortNumber } from '../../../src/site/word-count'

describe('countWords', () => {
  test.each([
    ['Two words', { characters: 0, words: 2 }],
    ['你好，世界', { characters: 4, words: 0 }],
    ['用 Hexo 写博客', { characters: 4, words: 1 }],
    ["don't re-use v1.2", { characters: 0, words: 3 }],
    ['ひらがな カタカナ 한국', { characters: 10, words: 0 }],
    ['— … !', { characters: 0, words: 0 }],
    ['', { characters: 0, words: 0 }],
  ])('of "%s"', (text, count) => {
    expect(countWords(text)).toEqual(count)
  })
})

describe('readingMinutes', () => {
  test('adds up both kinds of script', () => {
    expect(readingMinutes({ characters: 700, words: 320 })).toBe(4)
  })

  test('is at least one', () => {
    expect(readingMinutes({ characters: 0, words: 0 })).toBe(1)
  })
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1k'],
  [1234, '1.2k'],
  [12_345, '12.3k'],
])('%i is written %s', (count, text) => {
  expect(shortNumber(count)).toBe(text)
})
