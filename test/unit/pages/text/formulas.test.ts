import { describe, expect, test } from 'vitest'
import { hasPictures, withPictures } from '../../../../src/pages/text/formulas'

const formulas = {
  engine: 'katex',
  pictures: ['<i>one</i>', '<i>two</i>'],
  shapes: '<svg></svg>',
  styles: [],
} as const

const formula = (mark: string) => `<span ${mark}class="katex"><b><math><mi>x</mi></math></b></span>`

describe('a formula', () => {
  test('gets its picture behind its MathML', () => {
    const text = `<p>${formula('data-formula="1" ')} and ${formula('data-formula="0" ')}</p>`
    expect(withPictures(text, formulas, 'Formula')).toBe(
      '<p><span class="katex"><b><math><mi>x</mi></math></b><i>two</i></span> and <span class="katex"><b><math><mi>x</mi></math></b><i>one</i></span></p><svg></svg>',
    )
  })

  test('can be reached with the keyboard when it may be wide', () => {
    expect(withPictures(formula('data-wide-formula="0" '), formulas, 'A "formula"')).toContain(
      '<span tabindex="0" role="group" aria-label="A &quot;formula&quot;" class="katex">',
    )
  })
})

test('a text without pictures stays as it is, such as one that is encrypted', () => {
  expect(withPictures('<p>secret</p>', formulas, 'Formula')).toBe('<p>secret</p>')
  expect(withPictures(formula('data-formula="0" '), undefined, 'Formula')).toBe(formula('data-formula="0" '))
  expect(hasPictures('<p>secret</p>', formulas)).toBe(false)
})
