import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { cacheFolder, writeWhole } from '../../../../src/hexo/files/cache-folder'

let blog: string

beforeEach(() => {
  blog = mkdtempSync(join(tmpdir(), 'cache-folder-'))
})

test('a cache lies among the packages of a blog, or in a blog without packages in itself', () => {
  expect(cacheFolder(blog, 'search')).toBe(join(blog, '.cache/hexo-butterfly/search'))
  mkdirSync(join(blog, 'node_modules'))
  expect(cacheFolder(blog, 'search')).toBe(join(blog, 'node_modules/.cache/hexo-butterfly/search'))
})

test('a file takes the place of the one before, and leaves no draft behind', () => {
  for (const words of ['old', 'new']) writeWhole(join(blog, 'a.json'), words)
  expect(readFileSync(join(blog, 'a.json'), 'utf8')).toBe('new')
  expect(readdirSync(blog)).toEqual(['a.json'])
})
