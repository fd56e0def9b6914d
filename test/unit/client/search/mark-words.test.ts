import { expect, test } from 'vitest'
import { anyOf } from '../../../../src/client/search/mark-words'

test('every sign of a word is looked for as it stands', () => {
  const words = ['front-matter', 'C++', 'a.b', '[x]', '$', '\\', '/', '主題']
  expect(words.join(' ').match(anyOf(words) as RegExp)).toEqual(words)
  expect('frontmatter aab'.match(anyOf(words) as RegExp)).toBeNull()
})

test('letter case does not matter', () => expect('HEXO'.match(anyOf(['hexo']) as RegExp)?.[0]).toBe('HEXO'))

test('without a word nothing is looked for', () => expect(anyOf([''])).toBeUndefined())
