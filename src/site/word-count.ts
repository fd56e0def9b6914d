/** Han, Kana and Hangul are written without blanks: each character counts as a word. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const WORD = /[\p{L}\p{N}]+(?:['’_.-][\p{L}\p{N}]+)*/gu

export interface WordCount {
  readonly characters: number
  readonly words: number
}

/** How long a text is, in any mixture of languages. */
export function countWords(text: string): WordCount {
  const characters = text.match(CJK)?.length ?? 0
  const words = text.replace(CJK, ' ').match(WORD)?.length ?? 0
  return { characters, words }
}

/** How many characters and words people read in a minute. */
const SPEED = { characters: 350, words: 160 }

/** Minutes, at least one. */
export const readingMinutes = ({ characters, words }: WordCount): number =>
  Math.max(1, Math.round(characters / SPEED.characters + words / SPEED.words))

/** A number as people like to read it: 950, 1.2k. */
export const shortNumber = (count: number): string =>
  count < 1000 ? String(count) : `${Math.round(count / 100) / 10}k`
