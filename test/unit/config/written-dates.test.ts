import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { hasDates } from '../../../src/config/tree'
import { withWrittenDates } from '../../../src/config/written-dates'

/** The parser of Hexo. */
const { load } = createRequire(__filename)('js-yaml')

const FILE = `
- &first
  date: 2024-05-01T10:00:00+09:00
  tags: [a]
- date: 2024-02-30
- <<: *first
  content: again
- date: '2024-05-01'
  by:
    since: 2024-05-01 10:00:00
`

test('the dates of a file are told as they are written', () => {
  expect(withWrittenDates(load(FILE), FILE)).toEqual([
    { date: '2024-05-01T10:00:00+09:00', tags: ['a'] },
    { date: '2024-02-30' },
    { date: '2024-05-01T10:00:00+09:00', tags: ['a'], content: 'again' },
    { date: '2024-05-01', by: { since: '2024-05-01 10:00:00' } },
  ])
})

test('they are the same in the next build, for which the database of Hexo keeps texts', () => {
  const kept = JSON.parse(JSON.stringify(load(FILE)))
  expect(hasDates(kept)).toBe(true)
  expect(withWrittenDates(kept, FILE)).toEqual(withWrittenDates(load(FILE), FILE))
})

test('a date that a plugin has put there stays', () => {
  const date = new Date('2024-05-01T10:00:00Z')
  expect(withWrittenDates([{ date }], '- content: x')).toEqual([{ date }])
})

test.each([
  [[{ date: new Date(0) }], true],
  [{ a: { b: new Date(0) } }, true],
  [[{ date: '2024-05-01' }, null, 5], false],
])('%j holds dates: %s', (value, expected) => expect(hasDates(value)).toBe(expected))
