import { describe, expect, test } from 'vitest'
import { heightClass, madeClassesIn, tintClass } from '../../../../src/parts/tags/made-class'
import type { TagContext } from '../../../../src/parts/tags/tag'

const context = { problem: () => {} } as unknown as TagContext

describe('a class made of a value', () => {
  test.each(['#FF7242', 'rgba(0, 0, 0, .5)', 'var(--my-colour)', 'red'])('gives %s back', colour => {
    const name = tintClass(colour, '#fff', context)
    expect(madeClassesIn([`<b class="a ${name}">`])).toEqual([{ name, background: colour, colour: '#fff' }])
  })

  test('is found once in many texts, in an order that does not depend on them', () => {
    const names = ['2em', '10px'].map(height => heightClass(height, context))
    const texts = [...names, ...names].map(name => `<img class="${name}" src="">`)
    expect(madeClassesIn(texts).map(({ height }) => height)).toEqual(['10px', '2em'])
  })

  test('that somebody wrote by hand cannot break the style sheet', () => {
    expect(madeClassesIn(['<b class="tint-red_7d_7b-">', '<b class="height-1px_3b">'])).toEqual([])
  })
})
