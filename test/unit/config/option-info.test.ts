import { describe, expect, test } from 'vitest'
import { meantOption, optionInfo } from '../../../src/config/option-info'

describe('what is known of an option', () => {
  test('its meaning, its values and its old names', () => {
    expect(optionInfo(['footer_img'])).toEqual({
      name: 'footer_img',
      meaning: 'The picture of the footer; true repeats the banner of the page',
      allowed: 'an image, a colour, true or false',
      options: [],
      later: false,
      oldNames: ['footer_bg'],
    })
  })

  test.each([
    ['index_layout', '1 / 2 / 3 / 4 / 5 / 6 / 7'],
    ['aside.card_recent_post.limit', 'a whole number from 0'],
    ['background', 'a list of: text'],
    ['reward.QR_code', 'a list of maps with img, link, text'],
    ['menu', 'a map of names and values'],
  ])('%s can be %s', (name, allowed) => expect(optionInfo(name.split('.'))?.allowed).toBe(allowed))

  test('a section has options', () => {
    expect(optionInfo(['nav'])).toMatchObject({
      allowed: undefined,
      options: ['logo', 'display_title', 'display_post_title', 'fixed'],
    })
  })

  test('an entry of a map is told by the map', () => expect(optionInfo(['menu', 'Home'])?.name).toBe('menu'))

  test.each([[['nav', 'colour']], [['constructor']], [['nothing']]])('%s is none', path => {
    expect(optionInfo(path)).toBeUndefined()
  })
})

test.each([
  ['toc.nubmer', 'toc.number'],
  ['word_wrap', 'code_blocks.word_wrap'],
  ['darkmod', 'darkmode'],
])('%s was probably meant as %s', (name, meant) => expect(meantOption(name)).toBe(meant))
