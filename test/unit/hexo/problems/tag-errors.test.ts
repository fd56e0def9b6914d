import { EventEmitter } from 'node:events'
import type Hexo from 'hexo'
import { describe, expect, test, vi } from 'vitest'
import { explainTagErrors, originOf, unclosedPlaces } from '../../../../src/hexo/problems/tag-errors'
import { tags } from '../../../../src/parts/tags'

/** What Hexo says at its end. */
function lastWords(error?: Error): unknown[] {
  const info = vi.fn()
  const hexo = Object.assign(new EventEmitter(), { log: { info } })
  explainTagErrors(hexo as unknown as Hexo)
  hexo.emit('exit', error)
  return info.mock.calls.flat()
}

describe('a tag that nobody knows', () => {
  test('is told with the plugin that has it', () => {
    const error = new Error('_posts/a.md [Line 44, Column 79] unknown block tag: gist\n    =====')
    expect(lastWords(error)).toEqual([
      'The tag "gist" comes from a plugin that this blog has not got: npm install hexo-tag-embed',
    ])
    expect(originOf('bubble')).toMatch(/npm install hexo-butterfly-tag-plugins-plus$/)
  })

  test('may be of the theme before, or no tag at all', () =>
    expect(originOf('nonsense')).toMatch(/"nonsense".*scripts\/.*{% raw %}/))

  test('is none of ours', () => {
    for (const name of tags.flatMap(({ names }) => names)) expect(originOf(name)).not.toContain('npm install')
  })
})

test('a tag without an end is told with its place', () => {
  const posts = [
    { source: '_posts/a.md', raw: 'A\n{% note %}\n' },
    { source: '_posts/b.md', raw: '{% note %}b{% endnote %}' },
  ]
  expect(unclosedPlaces(posts)).toEqual([
    'source/_posts/a.md:2: the tag "note" is never closed with {% endnote %}.',
  ])
})

test('other ends need no explanation', () => {
  expect(lastWords()).toEqual([])
  expect(lastWords(new Error('no ink'))).toEqual([])
})
