/** What `src/site/search-text.ts` separates. */
const CJK =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65'
const RUN = new RegExp(`([${CJK}]+)`, 'u')

/** A blank of the author's beside such a character, and the end of a title, a heading or a chapter. */
export const BLANK = '␣'

const CHARACTER = new RegExp(`^[${CJK}${BLANK}]`, 'u')

/** Characters of the other script and what they are searched as, in the same order. */
export interface Characters {
  readonly from: string
  readonly to: string
}

/** Turns the Traditional characters of a text to Simplified ones, as the index has them. */
export function foldWith({ from, to }: Characters): (text: string) => string {
  const targets = [...to]
  const fold = new Map([...from].map((character, place) => [character, targets[place] ?? character]))
  return text => [...text].map(character => fold.get(character) ?? character).join('')
}

/**
 * What to ask Pagefind for, all of which a result must have: each run of Han, Kana or Hangul is a phrase of single
 * characters, in quotes, and everything else is one question for words.
 */
export function questions(query: string): string[] {
  const pieces = query.normalize('NFC').split(RUN)
  const phrases = pieces
    .filter((_, place) => place % 2 === 1)
    .flatMap(run => run.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean))
    .map(run => `"${[...run].join(' ')}"`)
  const words = pieces
    .filter((_, place) => place % 2 === 0)
    .join(' ')
    .replace(/["\s]+/g, ' ')
    .trim()
  return [...new Set([...phrases, ...(/[\p{L}\p{N}]/u.test(words) ? [words] : [])])]
}

/** Brings the author's characters back into a folded text (see `originals` in `src/site/search-text.ts`). */
export function unfolded(text: string, originals: string, { to }: Characters): string {
  if (originals === '') return text
  const ambiguous = new Set(to)
  const kept = [...originals][Symbol.iterator]()
  return [...text].map(character => (ambiguous.has(character) ? kept.next().value : character)).join('')
}

/** A piece of text; what was searched for is marked. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** Words of the index as their author wrote them: without the blanks that were added between characters. */
export function joined(
  words: readonly string[],
  isMarked: (place: number) => boolean = () => false,
): Piece[] {
  const pieces: Piece[] = []
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1)
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + text, marked }
    else if (text) pieces.push({ text, marked })
  }
  for (const [place, word] of words.entries()) {
    const before = words[place - 1]
    if (before !== undefined && !CHARACTER.test(before) && !CHARACTER.test(word)) add(' ', false)
    const [, opening = '', core = '', closing = ''] = (isMarked(place) && PUNCTUATED.exec(word)) || []
    add(core ? opening : word.replace(BLANK, ' '), false)
    add(core, true)
    add(closing, false)
  }
  return pieces
}

const PUNCTUATED = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/u
