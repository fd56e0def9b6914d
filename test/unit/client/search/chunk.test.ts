import { expect, test } from 'vitest'
import { readChunk } from '../../../../src/client/search/chunk'
import { chunksOf } from '../../../../src/site/search-chunks'
import type { SearchEntry } from '../../../../src/site/search-entry'
import { TermIndex } from '../../../../src/site/search-terms'
import { bitOf, foldWith } from '../../../../src/site/search-text'

const entry = (words: Partial<SearchEntry>): SearchEntry => ({
  url: '',
  title: undefined,
  date: undefined,
  labels: [],
  sections: [],
  ...words,
})
const withText = (text: string) => entry({ sections: [{ text }] })

/** What a browser reads of an index of these entries. */
function indexed(...entries: readonly SearchEntry[]) {
  const index = new TermIndex(foldWith({ from: '', to: '' }))
  for (const [number, entry] of entries.entries()) index.add(number, entry)
  const chunks = [...chunksOf(index.terms())]
  return {
    firsts: chunks.map(({ first }) => first),
    terms: new Map(chunks.flatMap(({ bytes }) => [...readChunk(bytes)])),
  }
}

const bit = (character: string) => bitOf(character.codePointAt(0) ?? 0)

test('the browser reads what was written: words, characters and pairs with what follows them', () => {
  const { terms } = indexed(withText('x'), withText('你好吗 Hexo'), withText('你好'))
  expect(terms.get('你好')).toEqual([
    { entry: 1, level: 0, followers: bit('吗') },
    { entry: 2, level: 0, followers: 0 },
  ])
  expect(terms.get('吗')).toEqual([{ entry: 1, level: 0, followers: 0 }])
  expect(terms.get('hexo')).toEqual([{ entry: 1, level: 0, followers: 0 }])
  expect(terms.get('吗 ')).toBeUndefined()
})

test('a term counts as much as the best place where it stands', () => {
  const { terms } = indexed(
    entry({ title: 'a b', labels: ['c'], sections: [{ id: 'x', heading: 'd', text: 'a b c d e f f f' }] }),
  )
  const levels = Object.fromEntries([...terms].map(([name, [posting]]) => [name, posting?.level]))
  expect(levels).toEqual({ a: 3, b: 3, c: 2, d: 2, e: 0, f: 1 })
})

test('an English word is also a term without its ending', () => {
  expect([...indexed(withText('running')).terms.keys()]).toEqual(['run', 'running'])
})

test('large numbers of entries survive', () => {
  const entries = Array.from({ length: 700 }, (_, number) =>
    withText(number === 0 || number === 699 ? '远' : 'x'),
  )
  expect(
    indexed(...entries)
      .terms.get('远')
      ?.map(({ entry }) => entry),
  ).toEqual([0, 699])
})

test('a large index is cut into chunks that begin where the directory says', () => {
  const words = Array.from({ length: 6000 }, (_, number) => `w${number}`)
  const { firsts, terms } = indexed(withText(words.join(' ')))
  expect(firsts.length).toBeGreaterThan(1)
  expect(firsts).toEqual(firsts.toSorted())
  expect(terms.size).toBe(6000)
})
