import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { loopsIn, without } from '../../../src/config/tree'

/** The parser of Hexo. */
const { load } = createRequire(__filename)('js-yaml')

test.each([
  ['menu: &menu { Home: /, More: *menu }', [['menu', 'More']], { menu: { Home: '/' } }],
  ['&all [a, { b: *all }]', [[1, 'b']], ['a', {}]],
  ['a: &a { b: 1 }\nc: *a\nd: { <<: *a }', [], { a: { b: 1 }, c: { b: 1 }, d: { b: 1 } }],
])('in %j what has no end is found, and can be left out', (text, paths, rest) => {
  const tree = load(text)
  expect(loopsIn(tree)).toEqual(paths)
  expect(loopsIn(tree).reduce<unknown>((left, path) => without(left, path), tree)).toEqual(rest)
})
