import { describe, expect, test } from 'vitest'
import { subtitleView } from '../../../../src/pages/frame/subtitle'
import { aConfig, facts } from '../../../fixtures/facts'

const view = (subtitle: object) => subtitleView(aConfig({ subtitle: { enable: true, ...subtitle } }), facts())
const wish = (subtitle: object) => JSON.parse(view(subtitle)?.wish ?? '{}')

describe('the line below the title', () => {
  test('is its first text, and all are typed', () => {
    expect(view({ sub: ['One', 'Two'] })?.text).toBe('One')
    expect(wish({ sub: ['One', 'Two'] })).toEqual({
      lines: ['One', 'Two'],
      typing: { startDelay: 300, typeSpeed: 150, backSpeed: 50, backDelay: 700, loop: true },
      words: { pause: 'a11y.pause_motion', play: 'a11y.play_motion' },
    })
  })

  test('may stand still', () => {
    expect(view({ effect: false, sub: 'One' })).toEqual({ text: 'One', wish: undefined })
  })

  test('is typed as the config says, as far as it makes sense', () => {
    const typed_option = { typeSpeed: 5, loop: false, backSpeed: 'quick', cursorChar: '_' }
    expect(wish({ sub: 'One', typed_option }).typing).toMatchObject({
      typeSpeed: 5,
      loop: false,
      backSpeed: 50,
    })
    expect(wish({ sub: 'One', typed_option }).typing).not.toHaveProperty('cursorChar')
  })

  test('may come from a service, also where the blog has none of its own', () => {
    expect(wish({ source: 1, effect: false })).toEqual({ lines: [], source: 1 })
    expect(view({ source: 1 })?.text).toBe('')
  })

  test('is read as HTML', () => {
    expect(view({ effect: false, sub: 'Seeds&#44; <b>soil</b> &amp; rain' })?.text).toBe('Seeds, soil & rain')
  })

  test('is not there when it is off or has no words', () => {
    expect(view({ enable: false, sub: 'One' })).toBeUndefined()
    expect(view({})).toBeUndefined()
  })
})
