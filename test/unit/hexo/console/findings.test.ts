import { describe, expect, test } from 'vitest'
import { NOTES, type Problem } from '../../../../src/config/problem'
import { findingsOf, isWrong } from '../../../../src/hexo/console/findings'

test('nothing is wrong with a site of which there is only something good to know', () => {
  const kinds = [...NOTES, 'renamed', 'misfiled', 'copied'] as const
  expect(kinds.filter(kind => isWrong({ kind, message: '' }))).toEqual([])
  expect(isWrong({ kind: 'link', message: '' })).toBe(true)
})

describe('the place of a finding is', () => {
  const hexo = { base_dir: '/nowhere', config_path: '/nowhere/_config.yml' }
  const nothing = { problems: [], data: [], icons: [], empty: [], links: [], failures: [], contacts: [] }
  const placeOf = async (problem: Problem, text = '') => {
    const sources = [{ file: 'source/_data/link.yml', text }]
    const data = [{ sources, problems: [problem] }]
    const [found] = await findingsOf(hexo as never, { ...nothing, data })
    const { kind: _, message: __, ...place } = found ?? { kind: 'link', message: '' }
    return place
  }

  test('the value that repeats itself', async () =>
    expect(await placeOf({ kind: 'loop', path: ['a', 'b'] }, 'a: &a\n  b: *a\n')).toEqual({
      option: 'a.b',
      file: 'source/_data/link.yml',
      line: 2,
      column: 6,
    }))

  test('the beginning of a file that is wrong as a whole', async () => {
    const problem = { kind: 'value', path: [], expected: 'a list', got: 5, used: undefined } as const
    expect(await placeOf(problem, '# friends\n5\n')).toEqual({
      file: 'source/_data/link.yml',
      line: 2,
      column: 1,
    })
  })

  test('the line of a text', async () => {
    const formula = { kind: 'formula', path: [], formula: '$\\x$', reason: 'no \\x', line: 7 } as const
    expect(await placeOf({ ...formula, source: '_posts/a.md' })).toEqual({
      file: 'source/_posts/a.md',
      line: 7,
    })
    const image = { kind: 'image', path: [], use: 'cover', file: '/a.png', folder: 'source' } as const
    expect(await placeOf({ ...image, source: '_posts/a.md' })).toEqual({ file: 'source/_posts/a.md' })
  })
})
