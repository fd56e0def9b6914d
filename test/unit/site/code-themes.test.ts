import { wcagContrast } from 'culori'
import { describe, expect, test } from 'vitest'
import { CODE_THEMES, type CodeTheme, codeWords } from '../../../src/site/code-themes'

const DARK_FRAME = '#171717'
const dark = ['darker', 'pale night', 'ocean'] as const satisfies readonly CodeTheme[]

const isWord = (name: string) => name.startsWith('--hl-') && !/bg$|marked$/.test(name)

describe.each(dark)('the theme %s', name => {
  const theme: Readonly<Record<string, string>> = CODE_THEMES[name]
  const pairs: [string, string][] = [
    ...Object.keys(theme)
      .filter(isWord)
      .flatMap(word => [[word, '--hl-bg'] as [string, string], [word, '--hl-marked'] as [string, string]]),
    ['--hltools-color', '--hltools-bg'],
    ['--hltools-color', '--hl-bg'],
    ['--hlnumber-color', '--hlnumber-bg'],
  ]

  test.each(pairs)('has %s that can be read on %s', (text, background) => {
    expect(wcagContrast(theme[text] ?? '', theme[background] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  test('can be read on the frame of the dark scheme', () => {
    for (const colour of Object.values(codeWords(name)))
      expect(wcagContrast(colour, DARK_FRAME), colour).toBeGreaterThanOrEqual(4.5)
  })
})

test('without a theme all words have one colour, in both schemes', () => {
  expect(new Set(Object.values(codeWords('false')))).toEqual(new Set(['var(--hl-color)']))
  expect(Object.keys(codeWords('false'))).toHaveLength(7)
})
