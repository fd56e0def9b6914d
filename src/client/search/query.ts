import { type Fold, LONGEST_WORD, runsOf, stem } from '../../site/search-text'

/** What a reader asks for, folded. A result has all of it. */
export interface Query {
  /** In scripts without blanks: any part of a text. */
  readonly phrases: readonly string[]
  /** Found where they begin a word, and in English whatever the endings are. */
  readonly words: readonly string[]
}

export function readQuery(text: string, fold: Fold): Query {
  const runs = [...runsOf(fold(text.normalize('NFC')))]
  return {
    phrases: [...new Set(runs.flatMap(({ text, unspaced }) => (unspaced ? text : [])))],
    words: [...new Set(runs.flatMap(({ text, unspaced }) => (unspaced ? [] : text.slice(0, LONGEST_WORD))))],
  }
}

/** From one code unit to another. */
export type Place = readonly [start: number, end: number]

/** What a text has of a query. */
export interface Found {
  /** In the order of the text; none overlaps. */
  readonly places: readonly Place[]
  /** Which phrases and words these are. */
  readonly terms: ReadonlySet<string>
}

/** Looks for a query in a text of the index, as its author wrote it. */
export function findIn(text: string, { phrases, words }: Query, fold: Fold): Found {
  const folded = fold(text)
  const places: Place[] = []
  const terms = new Set<string>()
  const add = (term: string, start: number, length: number) => {
    terms.add(term)
    places.push([start, start + length])
  }
  for (const phrase of phrases)
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1))
      add(phrase, at, phrase.length)
  const wanted = words.map(word => ({ word, root: stem(word) }))
  for (const run of wanted.length > 0 ? runsOf(folded) : [])
    for (const { word, root } of run.unspaced ? [] : wanted)
      if (run.text.startsWith(word) || stem(run.text) === root || run.text === root)
        add(word, run.start, run.text.length)
  return { places: merged(places), terms }
}

function merged(places: readonly Place[]): Place[] {
  const result: Place[] = []
  for (const [start, end] of [...places].sort(([a], [b]) => a - b)) {
    const [lastStart, lastEnd] = result.at(-1) ?? [0, -1]
    if (start <= lastEnd) result[result.length - 1] = [lastStart, Math.max(lastEnd, end)]
    else result.push([start, end])
  }
  return result
}
