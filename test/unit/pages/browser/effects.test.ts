import { describe, expect, test } from 'vitest'
import { effectStyle, effectsOf, movesForEver } from '../../../../src/pages/browser/effects'
import { aConfig } from '../../../fixtures/facts'

const on = { enable: true }

describe('effects', () => {
  test('are none by default', () => {
    expect(effectsOf(aConfig())).toBeUndefined()
    expect(effectStyle(aConfig())).toBe('')
  })

  test('are told to the browser with what it has to know', () => {
    const config = aConfig({
      canvas_nest: { ...on, color: '1, 2, 3', count: 7 },
      click_heart: { ...on, mobile: true },
    })
    expect(effectsOf(config)).toEqual({
      nest: { colour: 'rgb(1, 2, 3)', count: 7, mobile: false },
      hearts: { mobile: true },
    })
  })

  test('that show words have some', () => {
    expect(effectsOf(aConfig({ clickShowText: { ...on, text: ['a'] } }))?.words?.texts).toEqual(['a'])
    expect(effectsOf(aConfig({ clickShowText: on }))).toBeUndefined()
  })

  test('stand where the config puts them', () => {
    const style = effectStyle(aConfig({ fireworks: { ...on, zIndex: 3 }, canvas_nest: { opacity: 0.2 } }))
    expect(style).toContain('.effect-fireworks{z-index:3}')
    expect(style).toContain('opacity:0.2')
  })

  test('that never end can be stopped', () => {
    expect(movesForEver(aConfig({ canvas_nest: on }))).toBe(true)
    expect(movesForEver(aConfig({ canvas_ribbon: on, fireworks: on, click_heart: on }))).toBe(false)
  })
})
