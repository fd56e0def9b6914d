import { expect, test } from 'vitest'
import { entriesOf, safeAddress, textIn } from '../../../src/client/entry'

const HERE = 'https://blog.example/link/'

test.each([
  ['https://a.example', 'https://a.example/'],
  ['/img/a.png', 'https://blog.example/img/a.png'],
  ['mailto:ada@a.example', 'mailto:ada@a.example'],
])('%s is safe to follow', (address, full) => expect(safeAddress(address, HERE)).toBe(full))

test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'https://', undefined])(
  '%s is not',
  address => expect(safeAddress(address, HERE)).toBeUndefined(),
)

test('of a list only maps are entries', () => {
  expect(entriesOf([{ a: 1 }, 5, null, 'x'])).toEqual([{ a: 1 }])
  expect(entriesOf('x')).toEqual([])
})

test('a text may be a number, but nothing else', () => {
  expect(textIn({ a: 5 }, 'a')).toBe('5')
  expect(textIn({ a: '' }, 'a')).toBeUndefined()
  expect(textIn({ a: ['x'] }, 'a')).toBeUndefined()
})
