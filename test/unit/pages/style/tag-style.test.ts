import { wcagContrast } from 'culori'
import { describe, expect, test } from 'vitest'
import { tagStyle } from '../../../../src/pages/style/tag-style'
import { aConfig } from '../../../fixtures/facts'

const iconUrl = (character: string) => `url(${character})`

describe('colours that an author chose', () => {
  const tint = (background: string | undefined, colour: string | undefined) =>
    tagStyle(aConfig(), { made: [{ name: 'a', background, colour }], notes: false }, iconUrl)
  const written = (css: string, name: string) => new RegExp(`${name}:([^;}]+)`).exec(css)?.[1] ?? ''

  test('stay when they can be read', () => {
    expect(tint('#123456', '#fff')).toBe('@layer user-config{.a{--tint-bg:#123456;--tint-color:#fff}}')
  })

  test('are moved apart when they cannot', () => {
    const css = tint('#FF7242', '#fff')
    expect(wcagContrast(written(css, '--tint-bg'), '#fff')).toBeGreaterThanOrEqual(4.5)
  })

  test('get white or black text when the author says none', () => {
    expect(written(tint('#222', undefined), '--tint-color')).toBe('#fff')
    expect(written(tint('yellow', undefined), '--tint-color')).toBe('#000')
  })

  test('stay when nobody can tell what they are', () => {
    expect(tint('var(--x)', undefined)).toBe('@layer user-config{.a{--tint-bg:var(--x)}}')
  })
})

describe('notes', () => {
  const style = (note: object) => tagStyle(aConfig({ note }), { made: [], notes: true }, iconUrl)

  test('have icons unless the option is off', () => {
    expect(style({})).toContain('.note.info:not(.no-icon){--note-icon:url(f05a)')
    expect(style({ icons: false })).not.toContain('--note-icon')
  })

  test('have the corners and the tint of the options', () => {
    expect(style({})).toContain('--note-radius:3px')
    expect(style({ border_radius: false })).not.toContain('--note-radius')
    expect(style({ light_bg_offset: -5 })).toContain('--note-tint:black 5%')
  })

  test('cost nothing on a blog without any', () => {
    expect(tagStyle(aConfig(), { made: [], notes: false }, iconUrl)).toBe('')
  })
})
