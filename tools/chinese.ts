import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'esbuild'
import { Converter } from 'opencc-js'
import { converter } from '../src/client/chinese/convert'

/** From which script into which, and where OpenCC keeps the characters and the phrases of it. */
const DICTIONARIES = {
  'to-taiwan': {
    ...{ from: 'cn', to: 'tw' },
    characters: ['STCharacters', 'TWVariants'],
    phrases: ['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases'],
  },
  'to-hong-kong': {
    ...{ from: 'cn', to: 'hk' },
    characters: ['STCharacters', 'HKVariants'],
    phrases: ['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases', 'HKVariantsPhrases'],
  },
  'from-taiwan': {
    ...{ from: 'tw', to: 'cn' },
    characters: ['TSCharacters', 'TWVariantsRev'],
    phrases: ['TSPhrases', 'TWVariantsRevPhrases'],
  },
  'from-hong-kong': {
    ...{ from: 'hk', to: 'cn' },
    characters: ['TSCharacters', 'HKVariantsRev'],
    phrases: ['TSPhrases', 'HKVariantsRevPhrases'],
  },
}

export type DictionaryName = keyof typeof DICTIONARIES

/**
 * OpenCC's dictionary without the phrases that follow from the others. Most of its 50,000 phrases only keep words
 * apart, which the browser can do itself: what is left is a sixth of the size.
 */
export function chineseDictionary(name: DictionaryName): string {
  const { from, to, ...lists } = DICTIONARIES[name]
  const convert = Converter({ from, to })
  const pairs = (lists: readonly string[]) =>
    [...new Set(lists.flatMap(keysOf))].map(key => [key, convert(key)] as const)
  const characters = new Map(pairs(lists.characters).filter(([key, value]) => key !== value))
  const phrases = pairs(lists.phrases).filter(([key, value]) => lengthOf(key) === lengthOf(value))
  const needed = neededPhrases(phrases, characters)
  return [[...characters].flat().join(''), ...needed.map(pair => pair.join(''))].join('|')
}

/** Short phrases first: longer ones often follow from them. */
function neededPhrases(phrases: readonly (readonly [string, string])[], characters: Map<string, string>) {
  const lengths = [...new Set(phrases.map(([phrase]) => lengthOf(phrase)))].sort((a, b) => a - b)
  let needed: (readonly [string, string])[] = []
  for (const length of lengths) {
    const convert = converter({ characters, phrases: new Map(needed) }, () => () => false)
    const fresh = phrases.filter(
      ([phrase, value]) => lengthOf(phrase) === length && convert(phrase) !== value,
    )
    needed = [...needed, ...fresh]
  }
  return needed
}

const lengthOf = (text: string) => [...text].length

const { resolve } = createRequire(__filename)

/** The left sides of one of OpenCC's lists, which are modules that export one text: `发 發|后 後`. */
function keysOf(list: string): string[] {
  const code = readFileSync(resolve(`opencc-js/dict/${list}`), 'utf8')
  const text = code.slice(code.search(/["'`]/) + 1, code.search(/["'`];?\s*$/))
  return text.split('|').map(pair => pair.split(' ')[0] ?? '')
}

/** Answers the imports of `chinese:<name>`. */
export const chineseDictionaries: Plugin = {
  name: 'chinese',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^chinese:/ }, ({ path }) => ({
      path: path.replace('chinese:', ''),
      namespace: 'chinese',
    }))
    onLoad({ filter: /.*/, namespace: 'chinese' }, ({ path }) => ({
      contents: `export default ${JSON.stringify(chineseDictionary(path as DictionaryName))}`,
    }))
  },
}
