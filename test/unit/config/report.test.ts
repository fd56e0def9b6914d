import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from '../../../src/config/load'
import { notes } from '../../../src/config/notes'
import type { Problem } from '../../../src/config/problem'
import { report } from '../../../src/config/report'

const FILE = '_config.butterfly.yml'
const reportOf = (text: string) => report(loadConfig(parse(text)).problems, { file: FILE, text })

describe('report', () => {
  test('shows a wrong value in its line', async () => {
    const text = '# my blog\naside:\n  # cards\n  card_recent_post:\n    limit: five # or so\n'
    expect(await reportOf(text)).toBe(
      `1 problem in _config.butterfly.yml. The site is built all the same, with what is said here.

_config.butterfly.yml:5:12 aside.card_recent_post.limit: expected a whole number from 0, got "five"; using 5.
  4 |   card_recent_post:
  5 |     limit: five # or so
    |            ^`,
    )
  })

  test('asks what was meant', async () => {
    expect(await reportOf('asid:\n  enable: true\n')).toContain(
      '_config.butterfly.yml:1:1 asid: there is no such option. Did you mean "aside"?\n  1 | asid:\n    | ^',
    )
  })

  test('names unknown options of one section together', async () => {
    expect(await reportOf('CDN:\n  swift: a\n  panda: b\nnav:\n  odd: 1\n')).toBe(
      `3 problems in _config.butterfly.yml. The site is built all the same, with what is said here.

_config.butterfly.yml:2:3 CDN: there are no such options: swift, panda.
  1 | CDN:
  2 |   swift: a
    |   ^

_config.butterfly.yml:5:3 nav.odd: there is no such option.
  4 | nav:
  5 |   odd: 1
    |   ^`,
    )
  })

  test('finds what is merged into a map', async () => {
    const text = 'x: &a\n  limit: many\naside:\n  card_tags:\n    <<: *a\n'
    const written = { aside: { card_tags: { limit: 'many' } } }
    expect(await report(loadConfig(written).problems, { file: FILE, text })).toContain(
      ':2:10 aside.card_tags.limit',
    )
  })

  test('names entries of the menu', async () => {
    const text = 'menu:\n  Home || fas fa-home:\n  More:\n    Deep:\n      Deeper: /\n'
    const words = await reportOf(text)
    expect(words).toContain('2 problems')
    expect(words).toContain(':2:3 menu["Home || fas fa-home"]: this entry has no link; it is left out.')
    expect(words).toContain(
      ':4:5 menu.More.Deep: the menu has two levels, and this entry opens a third; it is left out.',
    )
  })

  test('finds items of lists', async () => {
    const words = await reportOf('site_verification:\n  - name: a\n    content: b\n  - name: c\n')
    expect(words).toContain(
      ":4:5 site_verification[1]: expected a value for content, got { name: 'c' }; it is left out.",
    )
  })

  test('finds what an alias repeats', async () => {
    expect(await reportOf('x: &a\n  limit: many\naside:\n  card_tags: *a\n')).toContain(
      ':2:10 aside.card_tags.limit',
    )
  })

  test('says that a section has its defaults', async () => {
    expect(await reportOf('nav: [a, b]\n')).toContain(
      ":1:6 nav: expected a map of options, got [ 'a', 'b' ]; using the defaults.",
    )
  })

  test('reads JSON with tabs', async () => {
    const text = '{\n\t"nav": {\n\t\t"fixed": "sometimes"\n\t}\n}\n'
    const words = await report(loadConfig(JSON.parse(text)).problems, {
      file: '_config.butterfly.json',
      text,
    })
    expect(words).toContain(
      '_config.butterfly.json:3:12 nav.fixed: expected true or false, got "sometimes"; using false.',
    )
  })

  test('finds options below theme_config, and in the first file that has them', async () => {
    const written = { nav: { fixed: 'maybe' }, index_layout: 9 }
    const words = await report(
      loadConfig(written).problems,
      {
        file: '_config.yml',
        text: 'title: x\ntheme_config:\n  nav:\n    fixed: maybe\n',
        prefix: 'theme_config',
      },
      { file: FILE, text: 'index_layout: 9\nnav:\n  fixed: true\n' },
    )
    expect(words).toContain('2 problems in _config.yml and _config.butterfly.yml.')
    expect(words).toContain('_config.yml:4:12 nav.fixed')
    expect(words).toContain(
      '_config.butterfly.yml:1:15 index_layout: expected 1, 2, 3, 4, 5, 6 or 7, got 9; using 3.',
    )
  })

  test('names icons, files and languages that are not there', async () => {
    const problems: Problem[] = [
      { kind: 'icon', path: ['menu', 'Home'], icon: 'fas fa-hous', suggestion: 'fas fa-house' },
      { kind: 'file', path: ['favicon'], file: '/img/x.png' },
      { kind: 'language', path: ['language'], got: 'xx', known: ['en', 'ja'] },
    ]
    const words = await report(problems)
    expect(words).toContain(
      'menu.Home: there is no icon "fas fa-hous" in Font Awesome Free; nothing is shown in its place. Did you mean "fas fa-house"?',
    )
    expect(words).toContain('favicon: there is no file "/img/x.png". Put')
    expect(words).toContain(
      'language: there is no translation "xx"; the site speaks English. There are en, ja.',
    )
  })

  test('tells old options in a line each', async () => {
    const text = `highlight_theme: mac
nav:
  fixed: maybe
footer_img: /new.png
footer_bg: /old.png
subtitle:
  typeSpeed: 10
  loop: true
pangu:
  enable: true
`
    expect(await reportOf(text)).toBe(
      `1 problem and 5 old options in _config.butterfly.yml. The site is built all the same, with what is said here.

_config.butterfly.yml:3:10 nav.fixed: expected true or false, got "maybe"; using false.
  2 | nav:
  3 |   fixed: maybe
    |          ^

Old names, understood as what follows the arrow ("npx hexo butterfly migrate" rewrites them):
  _config.butterfly.yml:1:1 highlight_theme → code_blocks.theme: "darker", code_blocks.macStyle: true
  _config.butterfly.yml:7:3 subtitle → subtitle.typed_option: typeSpeed, loop

Old names beside new ones:
  _config.butterfly.yml:5:1 footer_bg does not count, because footer_img says something else.

Options without effect:
  _config.butterfly.yml:9:1 pangu: space between Chinese and Latin letters is a matter of browsers today (text-autospace).`,
    )
  })

  test('says once why several options of a section have no effect', async () => {
    const written = 'CDN:\n  jquery: /a.js\n  pangu: /b.js\nalgolia_search:\n  appId: A\n'
    expect(await reportOf(written)).toMatch(
      /Options without effect:\n {2}_config\.butterfly\.yml:2:3 CDN: jquery, pangu: not loaded by .*\n {2}.*:5:3 algolia_search\.appId: the keys/,
    )
  })

  test('shows a wrong value where its old name stands', async () => {
    expect(await reportOf('highlight_theme: solarized\n')).toContain(
      ':1:18 highlight_theme: expected light, darker, pale night, ocean or false, got "solarized"; using "light".',
    )
  })

  test('names the missing files of a list together', async () => {
    const files = ['a', 'b', 'c', 'd', 'e', 'f'].map(name => `/img/${name}.png`)
    const problems = files.map(
      (file, index): Problem => ({ kind: 'file', path: ['cover', 'default_cover', index], file }),
    )
    expect(await report(problems)).toContain(
      'cover.default_cover: 6 files are not there: "/img/a.png", "/img/b.png", "/img/c.png", "/img/d.png", "/img/e.png", …. Put',
    )
  })

  test('can do without a file', async () => {
    const words = await report(loadConfig({ nav: { fixed: 'x'.repeat(100) } }).problems)
    expect(words).toMatch(/^1 problem in the options of the theme\./)
    expect(words).toContain(`nav.fixed: expected true or false, got "${'x'.repeat(59)}…; using false.`)
  })

  test('survives a file that is no YAML', async () => {
    expect(await report(loadConfig({ nav: 3 }).problems, { file: FILE, text: '{[' })).toContain(
      'nav: expected a map',
    )
  })
})

describe('notes', () => {
  test('say once what is the same', () => {
    expect(
      notes(loadConfig({ swiper: 1, wowjs: 2, pangu: { enable: false }, rightside: 3 }).problems),
    ).toEqual([
      'swiper, wowjs, rightside are no options of the theme; they are kept for plugins.',
      'pangu is an option of an older release; it has no effect and can be deleted.',
    ])
  })

  test('say nothing of a clean config', () => expect(notes(loadConfig({}).problems)).toEqual([]))
})
