import { describe, expect, test } from 'vitest'
import { shareView } from '../../../../src/pages/post/share'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPost } from '../../../fixtures/site'

const view = (share: object = {}) =>
  shareView(aConfig({ share }), aPost({ title: 'Rain', path: 'rain/' }), facts())
const drawn = (share: object) =>
  view(share)?.targets.map(({ class: name, href }) => `${name}${href ? '' : ' button'}`)

describe('the places to share a post', () => {
  test('are those of share.js unless others are wanted', () => {
    const usual = ['icon-facebook', 'icon-x', 'icon-wechat button', 'icon-weibo', 'icon-qq']
    expect(drawn({})).toEqual(usual)
    expect(drawn({ use: 'addtoany' })).toContain('icon-copy_link button')
  })

  test('get the address and the title of the post', () => {
    expect(view()).toMatchObject({ url: 'https://example.com/rain/', title: 'Rain', label: 'share' })
    expect(view()?.targets[0]?.href).toContain('https%3A%2F%2Fexample.com%2Frain%2F')
  })

  test('do not show their addresses to Hexo, which would keep each in memory with the page around it', () => {
    expect(view()?.targets[0]?.href).toMatch(/^https&colon;\/\/www\.facebook\.com\//)
    expect(view({ sharejs: { sites: 'x' } })?.targets[0]?.href).toContain('?text=Rain&amp;url=')
  })

  test('have names', () => {
    const { targets = [] } = view({ sharejs: { sites: 'qq, copy_link' } }) ?? {}
    expect(targets.map(({ label }) => label)).toEqual(['QQ', 'a11y.copy_link'])
  })

  test('tell which one always copies', () => {
    const { targets = [] } = view({ sharejs: { sites: ['wechat', 'copy_link'] } }) ?? {}
    expect(targets.map(({ copies }) => copies)).toEqual([false, true])
  })

  test('are none when the config wants none, or none that we know', () => {
    expect(view({ use: false })).toBeUndefined()
    expect(view({ sharejs: { sites: 'friendster' } })).toBeUndefined()
  })
})
