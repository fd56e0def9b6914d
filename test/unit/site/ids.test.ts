import { expect, test } from 'vitest'
import { freeId, idsIn, slug } from '../../../src/site/ids'

test.each([
  ['What is it?', 'What-is-it'],
  ['標題：一', '標題-一'],
  ['C++', 'C'],
  ['?!', 'section'],
])('the id of "%s" is %s', (text, id) => expect(slug(text)).toBe(id))

test('an id that is taken gets a number', () => {
  const taken = idsIn('<h2 id="a"></h2><p id=a-2>')
  expect([freeId('a', taken), freeId('a', taken), freeId('b', taken)]).toEqual(['a-3', 'a-4', 'b'])
})
