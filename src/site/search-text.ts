/** How a text is read for a search. The index and the browser must agree on it: both run this code. */

/** Scripts that do not part words by blanks, and Korean, whose particles stick to them. */
const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]'
const LETTER = '[\\p{L}\\p{N}\\p{M}]'
const RUN = new RegExp(`((?:(?=${LETTER})${UNSPACED})+)|(?:(?!${UNSPACED})${LETTER})+`, 'gu')

/** Letters and digits of one kind, with nothing between them. */
export interface Run {
  readonly text: string
  /** Where it begins, in code units. */
  readonly start: number
  /** Any part of it can be searched for; of a run with blanks around it, only its beginning. */
  readonly unspaced: boolean
}

export function* runsOf(text: string): Generator<Run> {
  for (const { 0: found, 1: unspaced, index } of text.matchAll(RUN))
    yield { text: found, start: index, unspaced: unspaced !== undefined }
}

/** Longer words are no words; both sides cut them here. */
export const LONGEST_WORD = 30

/** What is left of an English word without its endings: a word that is looked for finds those with the same rest. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  const singular = word.replace(/(?<=ss|sh|ch|x)es$|(?<=i)es$|(?<=[^isu])s$/, '')
  const root = /^(.*[aeiouy].*?)(?:(?<!e)ed|ing)$/.exec(singular)?.[1]
  const plain = root === undefined ? singular : root.replace(/([^aeiouls])\1$/, '$1')
  return plain.replace(/e$/, '').replace(/y$/, 'i')
}

/** Two neighbours of a script without blanks. The index knows of them, and of no other term, what follows. */
export const isPair = (term: string): boolean => PAIR.test(term)
const PAIR = new RegExp(`^${UNSPACED}{2}$`, 'u')

/** One of eight bits that stands for a character: the index keeps those of the characters that follow a pair. */
export const bitOf = (character: number): number => 1 << (Math.imul(character, 0x9e3779b1) >>> 29)

/** Makes a text look like all others that a reader takes for the same. No character moves to another place. */
export type Fold = (text: string) => string

/**
 * Folds case, the wide forms of Latin letters and their accents, and each character of `from` to the one at its place
 * in `to`: Traditional Chinese to Simplified.
 */
export function foldWith({ from, to }: { readonly from: string; readonly to: string }): Fold {
  const table = new Map<string, string>()
  for (let place = 0; place < from.length; place++) table.set(from[place] as string, to[place] as string)
  const foldOne = (character: string): string => {
    const known = table.get(character)
    if (known !== undefined) return known
    const [plain = character] = /[\p{scx=Latin}０-９]/u.test(character)
      ? character.normalize('NFKD')
      : [character]
    const small = plain.toLowerCase()
    const result = small.length === character.length ? small : character
    table.set(character, result)
    return result
  }
  return text => text.replace(/[^\0-@[-`{-\x7f]/g, character => table.get(character) ?? foldOne(character))
}
