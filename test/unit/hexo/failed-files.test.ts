import { expect, test } from 'vitest'
import { isFailure } from '../../../src/hexo/failed-files'

const err = new Error('no ink')

test.each([
  ['Process failed: %s', true],
  ['Asset render failed: %s', true],
  ['Render HTML failed: %s', true],
  ['Something else', false],
])('Hexo saying "%s" with an error means a file is lost: %s', (words, lost) => {
  expect(isFailure([{ err }, words, 'a.md'])).toBe(lost)
})

test('words alone mean nothing', () => expect(isFailure(['The push failed'])).toBe(false))
