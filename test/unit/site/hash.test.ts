import { describe, expect, test } from 'vitest'
import { hash, hashName } from '../../../src/site/hash'

describe('hash', () => {
  // http://www.isthe.com/chongo/tech/comp/fnv/: test vectors of FNV-1a with 32 bits
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of "%s" is what FNV-1a says', (text, number) => {
    expect(hash(text)).toBe(number)
  })

  test('spreads names that differ in one letter', () => {
    const places = Array.from({ length: 200 }, (_, n) => hash(`post-${n}`) % 10)
    expect(new Set(places).size).toBe(10)
  })
})

describe('hashName', () => {
  test('can stand in a class or a file name', () => {
    for (const text of ['', 'red', 'linear-gradient(red, blue)', '日本'])
      expect(hashName(text)).toMatch(/^[\da-z]+$/)
  })
})
