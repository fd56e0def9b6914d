import { expect, test } from 'vitest'
import { hitOf } from '../../../../src/client/search/hit'
import type { Piece } from '../../../../src/client/search/words'

const fragment = {
  raw_url: 'a/',
  content: '标 题 one two 章 一 three 章 二 four Tag',
  anchors: [
    { element: 'i', id: '2024-01-01|', location: 0 },
    { element: 'b', id: 'text', location: 2 },
    { element: 'span', id: '2|first', location: 4 },
    { element: 'span', id: '2|second|x', location: 7 },
    { element: 'u', id: 'labels', location: 10 },
  ],
}
const hit = (places: number[], most = 1) => hitOf(fragment, new Set(places), { from: '', to: '' }, most)
const plain = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
const passages = (places: number[], most?: number) =>
  hit(places, most).passages.map(({ heading, pieces }) => [heading?.id, plain(pieces)])

test('a hit has its title, its date and its address', () => {
  const { title, date, url } = hit([0, 1])
  expect([plain(title), date, url]).toEqual(['[标题]', '2024-01-01', 'a/'])
})

test('words in the title or the labels alone show how the text begins', () => {
  expect(passages([0])).toEqual([[undefined, 'one two']])
  expect(passages([10])).toEqual([[undefined, 'one two']])
})

test('the chapter with most of the words is shown', () => {
  expect(passages([3, 7, 9])).toEqual([['second|x', '[four]']])
})

test('more chapters are shown in the order of the text', () => {
  expect(passages([3, 7, 9], 2)).toEqual([
    [undefined, 'one [two]'],
    ['second|x', '[four]'],
  ])
  expect(passages([3, 6, 9], -1)).toHaveLength(3)
})

test('the heading is marked too', () => {
  expect(plain(hit([4]).passages[0]?.heading?.pieces ?? [])).toBe('[章]一')
})

test('a long text is shown around the first place', () => {
  const words = Array.from({ length: 300 }, (_, place) => `w${place}`)
  const long = { ...fragment, content: words.join(' '), anchors: [] }
  const [passage] = hitOf(long, new Set([100]), { from: '', to: '' }, 1).passages
  expect(plain(passage?.pieces ?? [])).toMatch(/^…w9\d .*\[w100\] w101.*…$/)
})
