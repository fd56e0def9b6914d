import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { findSharp } from '../../../../src/hexo/images/sharp'

function folderWith(...packages: string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'blog-')))
  for (const name of packages) {
    mkdirSync(join(folder, 'node_modules', name), { recursive: true })
    writeFileSync(join(folder, 'node_modules', name, 'index.js'), '')
  }
  return folder + sep
}

test('the package of the blog is used before the one beside the theme', () => {
  const [blog, theme, bare] = [folderWith('sharp'), folderWith('sharp'), folderWith()]
  const inside = (folder: string) => join(folder, 'node_modules/sharp/index.js')
  expect(findSharp(blog, theme)).toBe(inside(blog))
  expect(findSharp(bare, theme)).toBe(inside(theme))
  expect(findSharp(bare, bare)).toBeUndefined()
})
