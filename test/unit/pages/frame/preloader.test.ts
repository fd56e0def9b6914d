import { describe, expect, test } from 'vitest'
import { barSheet, preloaderStyle, preloaderView } from '../../../../src/pages/frame/preloader'
import { aConfig, facts } from '../../../fixtures/facts'

const view = (preloader: object) => preloaderView(aConfig({ preloader }), facts())
const style = (preloader: object) => preloaderStyle(aConfig({ preloader }))

describe('while a page loads', () => {
  test('nothing is shown, unless the config asks for it', () => {
    expect(view({})).toBeUndefined()
    expect(style({})).toBe('')
    expect(barSheet(aConfig({ preloader: { pace_css_url: '/bar.css' } }))).toBeUndefined()
  })

  test('a cover hides the page, and leaves by itself', () => {
    expect(view({ enable: true })).toEqual({ cover: 'loading' })
    expect(style({ enable: true })).toContain('animation:loading-over .4s 5s forwards')
  })

  test('a bar shows how far it is, in the look of the theme or of the user', () => {
    const bar = { enable: true, source: 2 }
    expect(view(bar)).toEqual({ bar: true })
    expect(style(bar)).toContain('var(--theme-colour)')
    expect(style({ ...bar, pace_css_url: '/bar.css' })).not.toContain('var(--theme-colour)')
    expect(barSheet(aConfig({ preloader: { ...bar, pace_css_url: '/bar.css' } }))).toBe('/bar.css')
  })

  test.each([1, 2])('nothing hides a page without scripts (%i)', source => {
    expect(style({ enable: true, source })).toMatch(/@media \(scripting:none\).*display:none/)
  })
})
