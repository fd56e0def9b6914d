import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { migrateFiles } from '../../../../src/config/migrate/files'

const { deepMerge } = createRequire(__filename)('hexo-util')

const own = (text: string, file = '_config.butterfly.yml') => ({ file, text })
const hexos = (text: string, file = '_config.yml') => ({ file, text, prefix: 'theme_config' })
const texts = (...files: Parameters<typeof migrateFiles>[0]) =>
  migrateFiles(files, deepMerge).map(({ text }) => text)

describe('migrating', () => {
  test('rewrites the options in the file of Hexo, and nothing beside them', () => {
    const before = [
      '# My blog',
      'title:   A  ',
      'theme_config:',
      '    # the sidebar',
      '    footer_bg: true # as above',
      'url: "x"',
    ]
    expect(texts(hexos(before.join('\n')))).toEqual([before.join('\n').replace('footer_bg', 'footer_img')])
    expect(texts(hexos(before.join('\r\n')))).toEqual([
      before.join('\r\n').replace('footer_bg', 'footer_img'),
    ])
  })

  test('rewrites JSON', () => {
    const text = JSON.stringify({ title: 'A', theme_config: { footer_bg: true } })
    expect(JSON.parse(texts(hexos(text, '_config.json'))[0] ?? '')).toEqual({
      title: 'A',
      theme_config: { footer_img: true },
    })
  })

  test('leaves files alone that have nothing old', () => {
    const files = [own('nav:\n\tfixed: true\n'), hexos('theme_config: {}\n')] as const
    expect(texts(...files)).toEqual(files.map(({ text }) => text))
  })

  test('rewrites both files', () => {
    expect(texts(own('footer_bg: true\n'), hexos('theme_config:\n  fancybox: true\n'))).toEqual([
      'footer_img: true\n',
      'theme_config:\n  lightbox: fancybox\n',
    ])
  })

  test('does not touch files that would trade places', () => {
    expect(() =>
      texts(own('footer_img: /new.png\n'), hexos('theme_config:\n  footer_bg: /old.png\n')),
    ).toThrow('_config.butterfly.yml and _config.yml contradict each other')
  })

  test.each([
    ['a map in braces', hexos('theme_config: { footer_bg: true }\n'), /^_config\.yml: .*by hand/],
    ['what is no YAML', own('a: [\n'), /^_config\.butterfly\.yml: .*line/],
  ])('says which file it cannot rewrite: %s', (_, file, words) => expect(() => texts(file)).toThrow(words))
})
