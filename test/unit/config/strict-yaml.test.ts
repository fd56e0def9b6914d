import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { strictYaml } from '../../../src/config/strict-yaml'

/** The parser of Hexo. */
const { load } = createRequire(__filename)('js-yaml')

const UNINDENTED = `inject:
  head:
    - "<style>
    h1 { color: red }

  </style>"
    - <b>
  bottom: 'one
two'
title: x
`

test('quoted text whose lines begin too far left is indented, and says the same', () => {
  expect(() => parse(UNINDENTED)).toThrow('Missing closing')
  expect(strictYaml(UNINDENTED)).toBe(`inject:
  head:
    - "<style>
      h1 { color: red }

      </style>"
    - <b>
  bottom: 'one
    two'
title: x
`)
  expect(parse(strictYaml(UNINDENTED))).toEqual(load(UNINDENTED))
})

test('tabs are the blanks that Hexo makes of them', () => {
  expect(parse(strictYaml('nav:\n\tfixed: true\n'))).toEqual({ nav: { fixed: true } })
})

test.each(['a: 1 # one\nb:\n  - "two"\n', 'a: "never closed\nb: 1\n', 'a: [\n', ''])(
  '%j stays as it is',
  text => expect(strictYaml(text)).toBe(text),
)
