/**
 * Han, Kana and Hangul are indexed character by character, so that any piece of a text is found: a program cannot know
 * where a reader sees words. Their punctuation stands alone too. `src/client/search/words.ts` says the same.
 */
const CJK =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65'
const CHARACTER = new RegExp(`[${CJK}]`, 'gu')
const BLANK_BESIDE = new RegExp(`\\s+(?=[${CJK}])|(?<=[${CJK}])\\s+`, 'gu')

/** Stands for a blank of the author's beside such a character: all other blanks there are ours. */
export const BLANK = '␣'

/** A text in which a blank follows each Han, Kana and Hangul character. */
export const separated = (text: string): string =>
  text.replace(BLANK_BESIDE, ` ${BLANK} `).replace(CHARACTER, ' $& ').replace(/\s+/g, ' ').trim()

/** Which character is written for another: Simplified for Traditional. */
export type Fold = ReadonlyMap<string, string>

/** Reads OpenCC's list of characters: `發 发|髮 发`. Pairs of unlike length would move all that follows. */
export const readFold = (list: string): Fold =>
  new Map(
    list.split('|').flatMap((pair): [string, string][] => {
      const [from = '', to = ''] = pair.split(' ')
      return from.length === to.length && from !== to ? [[from, to]] : []
    }),
  )

/** What a text looks like for a search: Traditional and Simplified Chinese alike. */
export function folded(text: string, fold: Fold): string {
  let result = ''
  for (const character of text) result += fold.get(character) ?? character
  return result
}

/** Of a fold, the pairs that matter for these texts, which are as their author wrote them. */
export function foldFor(texts: Iterable<string>, fold: Fold): Fold {
  const used = new Set<string>()
  for (const text of texts) for (const character of text) used.add(fold.get(character) ?? character)
  return new Map([...fold].filter(([, to]) => used.has(to)))
}

/**
 * What brings the author's characters back into a folded text: those that may have been another one, in their order.
 * Undefined for a text that is its own fold, as all of a Simplified blog are.
 */
export function originals(text: string, fold: Fold): string | undefined {
  if (folded(text, fold) === text) return undefined
  const ambiguous = new Set(fold.values())
  let result = ''
  for (const character of text) if (ambiguous.has(fold.get(character) ?? character)) result += character
  return result
}
