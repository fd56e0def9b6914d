import { expect, test } from 'vitest'
import { hitOf, type Piece } from '../../../../src/client/search/hit'
import { readQuery } from '../../../../src/client/search/query'
import { foldWith } from '../../../../src/site/search-text'

const fold = foldWith({ from: '標題', to: '标题' })
const entry = {
  url: 'a/',
  title: '標題',
  date: '2024-01-01',
  labels: ['Tag'],
  sections: [
    { text: 'one two' },
    { id: 'first', heading: '章一', text: 'three' },
    { id: 'second', heading: '章二', text: 'four one' },
  ],
}
const hit = (query: string, most = 1, of = entry) => hitOf(of, readQuery(query, fold), fold, most)
const plain = (pieces: readonly Piece[] = []) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
const passages = (query: string, most?: number) =>
  hit(query, most)?.passages.map(({ heading, pieces }) => [heading?.id, plain(pieces)])

test('a hit has its title as it was written, its date and its address', () => {
  const { title, date, url } = hit('标题') ?? {}
  expect([plain(title), date, url]).toEqual(['[標題]', '2024-01-01', 'a/'])
})

test('words in the title or the labels alone show how the text begins', () => {
  expect(passages('標題')).toEqual([[undefined, 'one two']])
  expect(passages('tag')).toEqual([[undefined, 'one two']])
})

test('what does not have all of the query is no hit', () => {
  expect(hit('one 标题 tag')).toBeDefined()
  expect(hit('one 题标')).toBeUndefined()
  expect(hit('two three five')).toBeUndefined()
})

test('the section with most of the query is shown, whatever how often', () => {
  expect(passages('one four')).toEqual([['second', '[four] [one]']])
})

test('more sections are shown in the order of the text', () => {
  expect(passages('one', 2)?.map(([id]) => id)).toEqual([undefined, 'second'])
  expect(passages('章', -1)).toHaveLength(2)
})

test('the heading is marked too', () => {
  expect(plain(hit('章')?.passages[0]?.heading?.pieces)).toBe('[章]一')
})

test.each([
  [
    'words',
    Array.from({ length: 300 }, (_, place) => `w${place}`).join(' '),
    'w100',
    /^…w9\d .*\[w100\] w101.*…$/,
  ],
  ['characters', `${'一二三四五'.repeat(40)}六${'七'.repeat(200)}`, '六', /^….{20}\[六\]七{99}…$/],
])('a long text of %s is shown around the first place', (_, text, query, shown) => {
  expect(plain(hit(query, 1, { ...entry, sections: [{ text }] })?.passages[0]?.pieces)).toMatch(shown)
})
