import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { surroundings } from '../../../../src/hexo/read/surroundings'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** What is known of a blog with this `package.json` and this `_config.yml`. */
function known(packageJson: string | undefined, config: object = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'blog-'))
  folders.push(folder)
  if (packageJson !== undefined) writeFileSync(join(folder, 'package.json'), packageJson)
  return surroundings({ base_dir: folder, config: config as never }, { search: {} } as never)
}

describe('what surrounds the theme', () => {
  test('is the packages that the blog depends on', () => {
    const written = { dependencies: { hexo: '8', 'hexo-neat': '1' }, devDependencies: { 'hexo-server': '3' } }
    expect(known(JSON.stringify(written)).packages).toEqual(['hexo', 'hexo-neat', 'hexo-server'])
  })

  test.each([undefined, '{}', 'no JSON'])('is no package when package.json is %j', text => {
    expect(known(text).packages).toEqual([])
  })

  test('is the time zone', () => {
    expect(known('{}', { timezone: 'UTC' }).timezone).toBe('UTC')
    expect(known('{}', { timezone: '' }).timezone).toBeUndefined()
  })

  test.each([
    [{ syntax_highlighter: 'highlight.js' }, undefined],
    [{ syntax_highlighter: 'prismjs', prismjs: { preprocess: true } }, undefined],
    [{ syntax_highlighter: 'prismjs', prismjs: { preprocess: false } }, ['prismjs', 'preprocess']],
    [{ syntax_highlighter: '' }, ['syntax_highlighter']],
    [{ syntax_highlighter: 'prism' }, ['syntax_highlighter']],
    [{}, undefined],
  ])('%j leaves code without colours by %j', (config, option) => {
    expect(known('{}', config).uncoloured).toEqual(option)
  })
})
