import { describe, expect, test } from 'vitest'
import { lengthOf, totalWords } from '../../../src/site/length'
import { aPost, aSite } from '../../fixtures/site'

const mixed = aPost({ title: 'Mixed', html: '<p>Hello big <b>world</b></p><p>你好</p>' })

describe('the length of a post', () => {
  test('counts the words that a reader sees, in any script', () => {
    expect(lengthOf(mixed)).toEqual({ characters: 2, words: 3 })
  })

  test('is nothing when the text is encrypted', () => {
    expect(lengthOf(aPost({ html: '<p>Secret words</p>', encrypted: true }))).toEqual({
      characters: 0,
      words: 0,
    })
  })
})

test('a site has the words of its visible posts', () => {
  const hidden = aPost({ title: 'Hidden', html: 'Not counted', hidden: true })
  expect(totalWords(aSite({ posts: [mixed, hidden, aPost({ html: 'One' })] }))).toBe(6)
})
