import type { SearchEntry, SearchSection } from '../../site/search-entry'
import type { Fold } from '../../site/search-text'
import { type Found, findIn, type Place, type Query } from './query'

/** A piece of text; what was searched for is marked. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** A post or page as a result shows it. */
export interface Hit {
  /** Empty when it has none. */
  readonly title: readonly Piece[]
  readonly date: string | undefined
  readonly url: string
  readonly passages: readonly Passage[]
}

/** Words around what was searched for. */
export interface Passage {
  /** Undefined before the first heading. */
  readonly heading: { readonly id: string; readonly pieces: readonly Piece[] } | undefined
  readonly pieces: readonly Piece[]
}

/**
 * What to show of an entry: the sections with most of what was searched for, in the order of the text; -1 for all.
 * Undefined when the entry does not have all of it.
 */
export function hitOf(
  { title = '', date, labels, url, sections }: SearchEntry,
  query: Query,
  fold: Fold,
  most: number,
): Hit | undefined {
  const find = (text: string) => findIn(text, query, fold)
  const inTitle = find(title)
  const read = sections.map(section => ({
    section,
    inHeading: find(section.heading ?? ''),
    inText: find(section.text),
  }))
  const everywhere = [
    inTitle,
    ...labels.map(find),
    ...read.flatMap(({ inHeading, inText }) => [inHeading, inText]),
  ]
  if (![...query.phrases, ...query.words].every(term => everywhere.some(({ terms }) => terms.has(term))))
    return undefined
  const found = read.filter(section => weightOf(section) > 0).sort((a, b) => weightOf(b) - weightOf(a))
  const shown = (found.length > 0 ? found : read.slice(0, 1)).slice(
    0,
    most < 0 ? undefined : Math.max(most, 1),
  )
  return {
    title: marked(title, inTitle.places),
    date,
    url,
    passages: shown
      .sort((a, b) => read.indexOf(a) - read.indexOf(b))
      .map(({ section, inHeading, inText }) => passage(section, inHeading, inText)),
  }
}

interface Read {
  readonly inHeading: Found
  readonly inText: Found
}

/** All that was asked for in one section is worth more than one word of it many times. */
const weightOf = ({ inHeading, inText }: Read): number => {
  const terms = new Set([...inHeading.terms, ...inText.terms]).size
  return terms * 1000 + Math.min(999, inHeading.places.length * 5 + inText.places.length)
}

const passage = ({ id, heading = '', text }: SearchSection, inHeading: Found, inText: Found): Passage => ({
  heading: id === undefined ? undefined : { id, pieces: marked(heading, inHeading.places) },
  pieces: excerpt(text, inText.places),
})

/** Code units before the first place, and in all. */
const BEFORE = 20
const LENGTH = 120

function excerpt(text: string, places: readonly Place[]): Piece[] {
  const [first] = places
  const from = first && first[0] > BEFORE ? startOfWord(text, first[0] - BEFORE) : 0
  const to = Math.min(text.length, startOfWord(text, from + LENGTH))
  const dots = (needed: boolean): Piece[] => (needed ? [{ text: '…', marked: false }] : [])
  return [...dots(from > 0), ...marked(text, places, from, to), ...dots(to < text.length)]
}

/** Goes back to where a word begins, or a character of two code units; a word is not longer than this. */
function startOfWord(text: string, place: number): number {
  const before = text.slice(Math.max(0, place - 20), place + 1)
  const rest = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\udc00-\udfff]*$/u.exec(before)?.[0].length ?? 0
  return rest > 0 && rest < before.length ? place + 1 - rest : place
}

/** A part of a text in pieces. */
function marked(text: string, places: readonly Place[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = []
  let at = from
  const add = (end: number, isMarked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked: isMarked })
    at = Math.max(at, end)
  }
  for (const [start, end] of places) {
    if (end <= from || start >= to) continue
    add(start, false)
    add(Math.min(end, to), true)
  }
  add(to, false)
  return pieces
}
