import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../../src/config/load'
import { notes } from '../../../src/config/notes'

describe('unknown keys', () => {
  test.each([
    [{ asid: { enable: false } }, 'aside'],
    [{ aside: { card_recent_posts: { limit: 3 } } }, 'card_recent_post'],
    [{ font: { 'globl-font-size': '14px' } }, 'global_font_size'],
    [{ darkmode: { buttno: true } }, 'button'],
    [{ reward: { QR_code: [{ imgs: 'a', img: 'b' }] } }, undefined],
  ])('%j: did you mean %s?', (written, suggestion) => {
    expect(loadConfig(written).problems).toMatchObject([{ kind: 'unknown', suggestion }])
  })

  test('may belong to a plugin when they stand at the top and resemble nothing', () => {
    expect(
      loadConfig({ aplayer: true, tag_plugins: { enable: true }, envelope_comment: 3 }).problems,
    ).toEqual(['aplayer', 'tag_plugins', 'envelope_comment'].map(key => ({ kind: 'foreign', path: [key] })))
  })

  test('of Hexo belong into its own file', () => {
    const { problems } = loadConfig({ category_dir: 'categories', permalink: ':title/', theme: 'butterfly' })
    expect(notes(problems)).toEqual([
      'category_dir, permalink, theme are options of Hexo: they count in _config.yml, and nowhere else.',
    ])
    expect(loadConfig({ aside: { theme: 'dark' } }).problems).toMatchObject([{ kind: 'unknown' }])
  })

  test('in a section of an older release are nobody’s', () => {
    expect(loadConfig({ local_search: { enable: false, speed: 3 } }).problems).toMatchObject([
      { kind: 'unknown', path: ['local_search', 'speed'] },
      { kind: 'no-effect', path: ['local_search', 'enable'] },
    ])
  })

  test('do not suggest an option that is written already', () => {
    expect(loadConfig({ chartjs: { enable: true }, charts: { enable: true } }).problems).toEqual([
      { kind: 'foreign', path: ['charts'] },
    ])
  })

  test('are free in maps that users or libraries name', () => {
    const written = {
      menu: { asid: '/' },
      social: { 'fab fa-x': 'https://x.com' },
      tag_per_img: { Hexo: '/a.png' },
      waline: { option: { lang: 'en' } },
      CDN: { option: { anything: 'https://cdn.example.com' } },
    }
    expect(loadConfig(written).problems).toEqual([])
  })

  test('may have names of objects', () => {
    const written = JSON.parse(
      '{ "constructor": 1, "nav": { "toString": 1 }, "__proto__": { "fixed": true } }',
    )
    const { config, problems } = loadConfig(written)
    expect(config.nav.fixed).toBe(false)
    expect(problems.filter(({ kind }) => kind === 'unknown')).toMatchObject([{ path: ['nav', 'toString'] }])
  })
})
