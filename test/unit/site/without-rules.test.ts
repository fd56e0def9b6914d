import { expect, test } from 'vitest'
import { withoutRules } from '../../../src/site/without-rules'

const without = (css: string, spare: RegExp) => withoutRules(css, selector => spare.test(selector))

test.each([
  ['a rule', 'a{b:c}.x{d:e}', 'a{b:c}'],
  ['a selector of several', '.x,a,.x b{c:d}', 'a{c:d}'],
  ['a rule within others, and what is empty then', '@layer a{@media print{.x{b:c}}}d{e:f}', 'd{e:f}'],
])('leaves out %s', (_, css, rest) => expect(without(css, /\.x/)).toBe(rest))

test.each([
  ['statements', '@layer a,b;@import "c";a{b:c}'],
  ['what is no selector', '@keyframes x{.x{b:c}}@font-face{font-family:.x}'],
  ['brackets with commas', 'a:where(:not([b]),[c^=d]),e:is(f,g){h:i}'],
  ['braces and marks in texts and comments', "a{b:\"}.x{\"}c{d:'\\'}'}/* .x{ */e{f:g}"],
  ['what stands behind the last rule', 'a{b:c}\n'],
])('keeps %s', (_, css) => expect(without(css, /^\.x$/)).toBe(css))

test('makes one layer of neighbours', () => {
  expect(without('@layer a{b{c:d}}@layer a{e{f:g}}@layer h{e{f:g}}', /\.x/)).toBe(
    '@layer a{b{c:d}e{f:g}}@layer h{e{f:g}}',
  )
})
