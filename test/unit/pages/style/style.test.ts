import { wcagContrast } from 'culori'
import { transformSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { socialColourClass } from '../../../../src/pages/frame/profile'
import { configStyle, lineStyle, type Painted } from '../../../../src/pages/style/style'
import { paintClass } from '../../../../src/site/picture'
import { tagColourClass } from '../../../../src/site/tag-cloud'
import { aConfig } from '../../../fixtures/facts'
import { image } from '../../../fixtures/site'

/** Knows one character. */
const characterUrl = (character: string) => (character === '\\f0e7' ? 'url("bolt")' : undefined)

const style = (config: object = {}, painted: Partial<Painted> = {}) =>
  configStyle(
    aConfig({ share: { use: false }, ...config }),
    { pictures: [], tagColours: [], ...painted },
    characterUrl,
  )

/** What the rules for the light scheme, or else those for the dark one, set a property to. */
function setTo(css: string, name: string, scheme: 'light' | 'dark' = 'light'): string | undefined {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
  const ofScheme = rules.filter(([, selector = '']) => selector.startsWith(':root') === (scheme === 'light'))
  const declarations = ofScheme.flatMap(([, , block = '']) => block.split(';'))
  return declarations.find(line => line.startsWith(`${name}:`))?.slice(name.length + 1)
}

describe('the style that follows from the config', () => {
  test('is nothing for a config that changes nothing', () => {
    expect(style()).toBe('')
  })

  test('holds what the config changes, and nothing else', () => {
    expect(style({ index_top_img_height: 400, rounded_corners_ui: false })).toBe(
      '@layer user-config{:root{--index-top-height:400px;--radius-card:0;--radius-small:0}}',
    )
  })

  test.each<[object, string, string]>([
    [{ font: { global_font_size: '17' } }, '--global-font-size', '17px'],
    [{ font: { code_font_family: "Menlo, 'Courier New'" } }, '--code-font-family', "Menlo, 'Courier New'"],
    [{ blog_title_font: { font_family: 'Titillium' } }, '--title-font-family', 'Titillium'],
    [{ index_site_info_top: '50%' }, '--site-info-top', '50%'],
    [{ rightside_bottom: '60px' }, '--rightside-bottom', '60px'],
    [{ text_align_justify: true }, '--text-align', 'justify'],
    [{ avatar: { effect: true } }, '--avatar-animation', 'avatar_turn_around'],
    [{ enter_transitions: false }, '--entrance-duration', '0s'],
    [{ mask: { header: false } }, '--mask-header', 'transparent'],
    [{ mask: { footer: false } }, '--mask-footer', 'transparent'],
  ])('of %j sets %s to %s', (config, name, value) => {
    expect(setTo(style(config), name)).toBe(value)
  })

  test('is the same for the same config in any order', () => {
    const paints = ['red', 'blue', 'green'].map(paint => ({ paint }))
    expect(style({}, { pictures: paints })).toBe(style({}, { pictures: [...paints.toReversed(), ...paints] }))
  })
})

describe('icons', () => {
  const hr_icon = { icon: '\\f0e7', icon_top: '-8px' }
  const beautify = { enable: true, title_prefix_icon: '\\f0e7', title_prefix_icon_color: '#f47466' }

  test('sit on lines between parts of a text', () => {
    const lines = (given: object) => lineStyle(aConfig({ hr_icon: given }), characterUrl)
    expect(lines(hr_icon)).toBe('@layer user-config{:root{--hr-icon:url("bolt");--hr-icon-top:-8px}}')
    expect(lines({ ...hr_icon, enable: false })).toBe('')
  })

  test('stand before the headings of posts, or of every text', () => {
    const declarations =
      '--heading-mark:\'\';--heading-icon:url("bolt");--heading-icon-color:#f47466;--list-marker:oklch(from var(--theme-colour) clamp(var(--darkest-text), l, var(--palest-text)) c h)'
    expect(style({ beautify })).toBe(`@layer user-config{.post #article-container{${declarations}}}`)
    expect(style({ beautify: { ...beautify, field: 'site' } })).toContain(
      `{#article-container{${declarations}}`,
    )
    expect(style({ beautify: { ...beautify, enable: false } })).toBe('')
  })

  test('that nobody knows leave no mark', () => {
    expect(style({ beautify: { ...beautify, title_prefix_icon: 'x' } })).not.toContain('--heading')
  })
})

describe('pictures', () => {
  test('that are painted become classes, once each', () => {
    const pictures = [{ paint: 'red' }, image('a.png'), { paint: 'red' }]
    expect(style({}, { pictures })).toBe(`.${paintClass('red')}{background:red}`)
  })

  test.each<object>([
    { default_top_img: 'linear-gradient(red, blue)' },
    { index_img: '#333' },
    { archive_img: 'teal' },
    { tag_img: 'teal' },
    { tag_per_img: { css: 'teal' } },
    { category_img: 'teal' },
    { category_per_img: { Code: 'teal' } },
    { footer_img: 'teal' },
    { background: 'teal' },
    { cover: { default_cover: ['teal'] } },
    { avatar: { img: 'teal' } },
  ])('of the config are painted: %j', config => {
    expect(style(config)).toMatch(/(^|\})\.paint-\w+\{background:[^}]+\}$/)
  })
})

test('tags have the colours of the config and of the tags page', () => {
  const css = style({ aside: { card_tags: { custom_colors: ['red'] } } }, { tagColours: ['blue'] })
  for (const colour of ['red', 'blue'])
    expect(css).toContain(`.${tagColourClass(colour)}{--tag-colour:${colour}}`)
})

test('social icons have the colours of the config', () => {
  const css = style({ social: { 'fab fa-github': '/ || GitHub || "#24292e"' } })
  expect(css).toBe(`.${socialColourClass('#24292e')}{color:#24292e}`)
})

describe('values that would break the style sheet', () => {
  const next = '.next{color:red}'
  const compiled = (css: string) =>
    transformSync(css + next, { loader: 'css', minify: true, logLevel: 'silent' })

  test.each([
    'red}body{display:none',
    'red;color:blue',
    'red</style><script>alert(1)</script>',
    'red /* ',
    'red \\',
    'url("',
    "'",
    'linear-gradient(red, blue',
    'rgb(1, 2, 3',
    'red)',
    '[red',
    'red\n}',
  ])('neither end their rule nor swallow the next one: %s', paint => {
    const css = style({}, { pictures: [{ paint }] })
    const { code, warnings } = compiled(css)
    expect(css).not.toContain('<')
    expect(code.trimEnd()).toMatch(/^(\.paint-\w+\{[^{}]*\})?\.next\{color:red\}$/)
    expect(warnings.map(({ text }) => text).filter(text => /Unterminated|to go with/.test(text))).toEqual([])
  })

  test('in fonts stay there too', () => {
    const { code } = compiled(style({ font: { font_family: 'A}body{display:none' } }))
    expect(code).toContain(next)
    expect(code).not.toContain('body{')
  })
})

describe('colours of the theme', () => {
  const themed = (theme_color: object) => style({ theme_color: { enable: true, ...theme_color } })
  const light = (css: string, name: string) => setTo(css, name, 'light') ?? ''
  const dark = (css: string, name: string) => setTo(css, name, 'dark') ?? ''

  test('are not used unless they are on', () => {
    expect(style({ theme_color: { enable: false, main: '#49b1f5' } })).toBe('')
  })

  test.each(['#49b1f5', '#ffffff', 'yellow', '#000'])('of %s are readable in both schemes', colour => {
    const css = themed({
      main: colour,
      button_hover: colour,
      paginator: colour,
      toc_color: colour,
      link_color: colour,
      meta_color: colour,
    })
    for (const name of ['--btn-bg', '--btn-hover-color', '--paginator-bg', '--link-color', '--card-meta'])
      expect(wcagContrast(light(css, name), '#ffffff'), name).toBeGreaterThanOrEqual(4.5)
    for (const name of ['--link-color', '--card-meta'])
      expect(wcagContrast(dark(css, name), '#121212'), name).toBeGreaterThanOrEqual(4.5)
  })

  test('keep the colour that the user chose where no text depends on it', () => {
    const css = themed({ main: '#49b1f5', text_selection: 'pink', scrollbar_color: '#abc' })
    expect(light(css, '--theme-colour')).toBe('#49b1f5')
    expect(light(css, '--selection-bg')).toBe('pink')
    expect(light(css, '--scrollbar-color')).toBe('#abc')
  })

  test('tint what is behind a quotation', () => {
    expect(light(themed({ blockquote_background_color: '#49b1f5' }), '--blockquote-bg')).toBe(
      'color-mix(in srgb, #49b1f5 10%, transparent)',
    )
  })
})
