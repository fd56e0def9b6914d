import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { mountTheme } from '../../../src/hexo/mount-theme'

const PACKAGE = join(import.meta.dirname, '../../..') + sep

/** The matcher of Hexo's own. */
const { isMatch } = createRequire(createRequire(import.meta.url).resolve('hexo'))('micromatch')

class Theme {
  constructor(
    _: object,
    readonly options: { readonly ignored: readonly string[] },
  ) {}
}

test('on Windows too the patterns are written with slashes', () => {
  const theme = new Theme({}, { ignored: [] })
  const hexo = {
    config: { theme: 'butterfly' },
    base_dir: 'C:\\blog\\',
    theme_dir: 'C:\\blog\\themes\\x\\',
    theme,
  }
  mountTheme(hexo as never, 'C:\\blog\\node_modules\\hexo-butterfly\\')
  expect(hexo.theme.options.ignored.join()).toMatch(/^C:\/blog\/node_modules\/hexo-butterfly\/[^\\]+$/)
})

test('Hexo looks for nothing in the package but files of the site', () => {
  const hexo = {
    config: { theme: 'butterfly' },
    base_dir: PACKAGE,
    theme_dir: '/themes/butterfly/x/',
    theme: new Theme({}, { ignored: [] }),
  }
  expect(mountTheme(hexo as never, PACKAGE)).toBe(true)
  const folders = ['languages', 'layout', 'schema', 'source']
  const files = folders.flatMap(folder =>
    readdirSync(join(PACKAGE, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name)),
  )
  const seen = files.filter(file => !isMatch(file, hexo.theme.options.ignored))
  expect(new Set(seen.map(file => file.slice(PACKAGE.length).split(sep).slice(0, 2).join('/')))).toEqual(
    new Set(['source/img']),
  )
})
