import { expect, test } from 'vitest'
import { NOTES } from '../../../../src/config/problem'
import { isWrong } from '../../../../src/hexo/console/findings'

test('nothing is wrong with a site of which there is only something good to know', () => {
  const kinds = [...NOTES, 'renamed', 'misfiled'] as const
  expect(kinds.filter(kind => isWrong({ kind, message: '' }))).toEqual([])
  expect(isWrong({ kind: 'link', message: '' })).toBe(true)
})
