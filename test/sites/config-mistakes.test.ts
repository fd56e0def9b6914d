import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltBlog, buildBlog, differences } from '../fixtures/blog'
import { openPage } from '../fixtures/page'
import { somePosts } from '../fixtures/posts'
import { describeSoundSite } from '../fixtures/sound-site'

const MISTAKES = `
menu:
  Home: / || fas fa-hmoe
  Lost:
avatar:
  img: /img/nobody.png
favicon: /img/rain.png
aside:
  card_recent_post:
    limit: "2"
    sort: newest
  card_tags: nonsense
darkmod:
  enable: false
cover:
  position: middle
footer:
`

describe('a blog with mistakes in its config', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog('mistakes', {
      files: somePosts,
      butterfly: MISTAKES,
      config: { language: 'klingon' },
    })
  })

  test('is generated all the same', () => {
    expect(site.exitCode).toBe(0)
    expect(site.log).not.toMatch(/^(ERROR|FATAL)/m)
    expect(openPage(site.text('index.html')).lines('.recent-post-title')).toHaveLength(3)
  })

  test.each([
    ['an icon that does not exist', /_config\.butterfly\.yml:3:\d+ menu\.Home.*fa-hmoe.*fa-home/],
    ['a menu entry without link', /_config\.butterfly\.yml:4:\d+ menu\.Lost.*no link/],
    ['a picture that does not exist', /_config\.butterfly\.yml:6:\d+ avatar\.img.*nobody\.png/],
    [
      'a value that is none of the choices',
      /_config\.butterfly\.yml:11:\d+ aside\.card_recent_post\.sort.*newest.*date/,
    ],
    ['a text where a section is expected', /_config\.butterfly\.yml:12:\d+ aside\.card_tags.*nonsense/],
    ['an option that does not exist', /_config\.butterfly\.yml:13:\d+ darkmod: .*darkmode/],
    ['a language that does not exist', /_config\.yml:\d+:\d+ language.*klingon.*zh-TW/],
  ])('warns of %s, where it stands, with a cure', (_, words) => expect(site.log).toMatch(words))

  test('warns of nothing that Butterfly allows', () => {
    expect(site.log).not.toMatch(/:\d+ (.*limit|footer|favicon)/)
    expect(openPage(site.text('index.html')).all('.aside-list-item')).toHaveLength(2)
  })

  test('warns in one go', () => expect(site.log.match(/^WARN/gm)).toHaveLength(1))
})

describe('a blog whose config only names its sections', () => {
  let blank: BuiltBlog
  let absent: BuiltBlog
  beforeAll(async () => {
    const sections = [
      'nav',
      'menu',
      'avatar',
      'aside',
      'cover',
      'footer',
      'darkmode',
      'theme_color',
      'subtitle',
      'inject',
    ]
    const butterfly = `${sections.map(name => `${name}:`).join('\n')}\nsocial:\n  \ncode_blocks: ~\n`
    blank = await buildBlog('blank', { files: somePosts, butterfly })
    absent = await buildBlog('absent', { files: somePosts })
  })

  describeSoundSite(() => blank)

  test('is warned of nothing', () => expect(blank.log).not.toContain('WARN'))

  test('is the blog that has no config', () => {
    expect(differences(blank, absent)).toEqual([])
  })
})

test('an alias that stands within what it names costs one option, and is explained', async () => {
  const site = await buildBlog('endless-config', {
    files: somePosts,
    butterfly: 'menu: &menu\n  Home: / || fas fa-home\n  More: *menu\n',
  })
  expect(site.exitCode).toBe(0)
  expect(site.log).toMatch(/_config\.butterfly\.yml:3:9 menu\.More: this alias stands within/)
  expect(openPage(site.text('index.html')).lines('.menus_item')).not.toEqual([])
})
