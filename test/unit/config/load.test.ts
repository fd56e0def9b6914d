import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../../src/config/load'
import { configSchema } from '../../../src/config/schema'
import { optionsOf } from '../../../src/config/schema-parts'
import { butterflyKeys } from '../../fixtures/butterfly-keys'

const defaults = loadConfig(undefined).config
const sections = Object.entries(configSchema.shape)
  .filter(([, schema]) => optionsOf(schema))
  .map(([key]) => key)

describe('blank options', () => {
  test.each([undefined, null, {}])('%j is the defaults', written => {
    expect(loadConfig(written)).toMatchObject({ config: defaults, problems: [] })
  })

  test.each(Object.keys(configSchema.shape))('%s may be blank', key => {
    expect(loadConfig({ [key]: null })).toMatchObject({ config: defaults, problems: [] })
  })

  test.each(butterflyKeys)('%s is known and may be blank', key => {
    const written = key.split('.').reduceRight<unknown>((child, step) => ({ [step]: child }), null)
    expect(loadConfig(written)).toMatchObject({ config: defaults, problems: [] })
  })

  test('an empty text is a blank', () => {
    expect(loadConfig({ favicon: '', nav: { logo: '' }, index_layout: '' })).toMatchObject({
      config: defaults,
      problems: [],
    })
  })

  test('false is a blank where nothing is the default', () => {
    const { config, problems } = loadConfig({ lightbox: false, footer: { custom_text: false } })
    expect({ config, problems }).toEqual({ config: defaults, problems: [] })
  })

  test('a blank item of a list is left out', () => {
    expect(loadConfig({ inject: { head: [null, '<b>'] } }).config.inject.head).toEqual(['<b>'])
  })
})

describe('other spellings', () => {
  test.each(['preloader', 'Open_Graph_meta', 'structured_data', 'aside', 'darkmode'])(
    '%s may be a boolean',
    key => {
      const { config, problems } = loadConfig({ [key]: true })
      expect(config).toHaveProperty(`${key}.enable`, true)
      expect(loadConfig({ [key]: false }).config).toHaveProperty(`${key}.enable`, false)
      expect(problems).toEqual([])
    },
  )

  test('footer.copyright and anchor may be booleans', () => {
    const { config, problems } = loadConfig({ footer: { copyright: false }, anchor: true })
    expect(config.footer.copyright).toEqual({ enable: false, version: true })
    expect(config.anchor.auto_update).toBe(true)
    expect(problems).toEqual([])
  })

  test('a card may be a boolean', () => {
    expect(loadConfig({ aside: { card_tags: false } }).config.aside.card_tags.enable).toBe(false)
  })

  test('a number may be in quotes', () => {
    const { config, problems } = loadConfig({
      aside: { card_recent_post: { limit: '3' } },
      rightside_bottom: 50,
    })
    expect(config.aside.card_recent_post.limit).toBe(3)
    expect(config.rightside_bottom).toBe('50px')
    expect(problems).toEqual([])
  })

  test('a list may be one text', () => {
    const { config } = loadConfig({
      inject: { head: '<a, b>' },
      comments: { use: 'Giscus,Waline' },
      background: '#eee',
    })
    expect(config.inject.head).toEqual(['<a, b>'])
    expect(config.comments.use).toEqual(['Giscus', 'Waline'])
    expect(config.background).toEqual(['#eee'])
  })
})

describe('wrong values', () => {
  test('cost one option and not its section', () => {
    const { config, problems } = loadConfig({
      aside: { position: 'left', card_recent_post: { limit: 'five', sort: 'updated' } },
    })
    expect(config.aside.position).toBe('left')
    expect(config.aside.card_recent_post).toMatchObject({ limit: 5, sort: 'updated' })
    expect(problems).toEqual([
      {
        kind: 'value',
        path: ['aside', 'card_recent_post', 'limit'],
        expected: 'a whole number from 0',
        got: 'five',
        used: 5,
      },
    ])
  })

  test.each(sections)('%s must be a map', key => {
    const { config, problems } = loadConfig({ [key]: ['nonsense'] })
    expect(config).toEqual(defaults)
    expect(problems).toMatchObject([{ kind: 'value', path: [key], expected: 'a map of options' }])
  })

  test.each(['text', 5, true, ['list']])('%j is no config', written => {
    expect(loadConfig(written)).toMatchObject({
      config: defaults,
      problems: [{ kind: 'value', path: [], got: written }],
    })
  })

  test('a list in one line is judged by the word that does not belong there', () => {
    const { problems } = loadConfig({ rightside_item_order: { hide: 'readmode, nope' } })
    expect(problems).toMatchObject([
      {
        path: ['rightside_item_order', 'hide'],
        expected: expect.stringMatching(/^readmode, .+ or comment$/),
      },
    ])
  })

  test('an incomplete item is left out, and the others keep their place', () => {
    const { config, problems } = loadConfig({
      site_verification: [{ name: 'a' }, {}, { name: 'b', content: 'c' }, 7],
    })
    expect(config.site_verification).toEqual([{ name: 'b', content: 'c' }])
    expect(problems).toMatchObject([
      { path: ['site_verification', 0], expected: 'a value for content', used: undefined },
      { path: ['site_verification', 1], expected: 'a value for name', used: undefined },
      { path: ['site_verification', 3], expected: 'a map with name and content', used: undefined },
    ])
  })
})

describe('menu', () => {
  test('an entry without a link is left out', () => {
    const { config, problems } = loadConfig({
      menu: { Home: '/', About: null, 'More || fas fa-list': { Music: '/music/', Films: null } },
      social: { 'fab fa-github': null },
    })
    expect(config.menu).toEqual({ Home: '/', 'More || fas fa-list': { Music: '/music/' } })
    expect(problems).toEqual([
      { kind: 'no-link', path: ['menu', 'About'] },
      { kind: 'no-link', path: ['social', 'fab fa-github'] },
      { kind: 'no-link', path: ['menu', 'More || fas fa-list', 'Films'] },
    ])
  })

  test('a third level is left out', () => {
    const { config, problems } = loadConfig({ menu: { More: { Even: { Deeper: '/' }, Music: '/music/' } } })
    expect(config.menu).toEqual({ More: { Music: '/music/' } })
    expect(problems).toEqual([{ kind: 'too-deep', path: ['menu', 'More', 'Even'] }])
  })
})

describe('the resolved config', () => {
  test('keeps what is unknown, as it is written', () => {
    const { resolved } = loadConfig({ aplayer: { meting: null }, pjax: { enable: true, speed: 3 } })
    expect(resolved).toMatchObject({
      aplayer: { meting: null },
      pjax: { enable: true, exclude: [], speed: 3 },
      index_layout: 3,
    })
  })

  test('has no wrong values', () => {
    expect(loadConfig({ lightbox: 'shiny', hr_icon: { icon_top: {} } }).resolved).not.toHaveProperty(
      'lightbox',
    )
  })

  test('leaves the config of the user alone', () => {
    const written = { nav: null, menu: { Home: null }, inject: { head: ['a', null] } }
    const before = structuredClone(written)
    loadConfig(written)
    expect(written).toEqual(before)
  })
})
