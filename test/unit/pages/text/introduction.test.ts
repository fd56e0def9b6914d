import { describe, expect, test } from 'vitest'
import { textOf } from '../../../../src/pages/text/introduction'
import { aPost } from '../../../fixtures/site'

describe('the first words of a post', () => {
  test('end where the author says "more"', () => {
    expect(textOf(aPost({ html: '<p>One</p><p>Two</p>', excerpt: '<p>One</p>' }), 100)).toBe('One')
  })

  test('are the same, whoever asked for how many before', () => {
    const post = aPost({ html: `<p>${'One two '.repeat(500)}</p>` })
    const [short, long, again] = [10, 1000, 10].map(length => textOf(post, length))
    expect(short).toBe('One two On ...')
    expect(long).toHaveLength('One two '.length * 125 - 1 + ' ...'.length)
    expect(again).toBe(short)
  })

  test('are none for a post that is encrypted or has no text', () => {
    expect(textOf(aPost({ html: '<p>Secret</p>', encrypted: true }), 100)).toBeUndefined()
    expect(textOf(aPost({ html: '<img src="a.png">' }), 100)).toBeUndefined()
  })
})
