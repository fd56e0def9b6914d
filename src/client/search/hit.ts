import type { Fragment } from './index-reader'
import { BLANK, type Characters, joined, type Piece, unfolded } from './words'

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

interface Section {
  readonly id: string | undefined
  readonly heading: number
  readonly start: number
  readonly end: number
}

/** What to show of a fragment: the sections with most of what was searched for, in the order of the text. */
export function hitOf(
  { content, anchors, raw_url }: Fragment,
  places: ReadonlySet<number>,
  characters: Characters,
  most: number,
): Hit {
  const at = (element: string) => anchors.find(anchor => anchor.element === element)
  const [date, originals = ''] = (at('i')?.id ?? '').split('|')
  const words = unfolded(content, originals, characters).split(/\s+/)
  const start = at('b')?.location ?? 0
  const sections = sectionsOf(anchors, start, at('u')?.location ?? words.length)
  const count = ({ start, end }: Section) => [...places].filter(place => place >= start && place < end).length
  const found = sections.filter(section => count(section) > 0).sort((a, b) => count(b) - count(a))
  const shown = (found.length > 0 ? found : sections.slice(0, 1)).slice(
    0,
    most < 0 ? undefined : Math.max(most, 1),
  )
  const pieces = (from: number, to: number): Piece[] => {
    if (words[from] === BLANK && from < to) return pieces(from + 1, to)
    if (words[to - 1] === BLANK && from < to) return pieces(from, to - 1)
    return joined(words.slice(from, to), place => places.has(place + from))
  }
  return {
    title: pieces(0, start),
    date: date || undefined,
    url: raw_url,
    passages: shown
      .sort((a, b) => a.start - b.start)
      .map(section => ({
        heading:
          section.id === undefined
            ? undefined
            : { id: section.id, pieces: pieces(section.start, section.start + section.heading) },
        pieces: excerpt(words, section, places, pieces),
      })),
  }
}

/** `src/site/search-document.ts` writes how many words a heading has before its `id`. */
function sectionsOf(anchors: Fragment['anchors'], start: number, end: number): Section[] {
  const headings = anchors
    .filter(({ element }) => element === 'span')
    .map(({ id, location }) => ({
      id: id.slice(id.indexOf('|') + 1),
      heading: Number.parseInt(id, 10),
      start: location,
    }))
  const starts = [{ id: undefined, heading: 0, start }, ...headings]
  return starts.map((section, index) => ({ ...section, end: starts[index + 1]?.start ?? end }))
}

/** Characters before the first place, and in all. */
const BEFORE = 20
const LENGTH = 120

function excerpt(
  words: readonly string[],
  { start, heading, end }: Section,
  places: ReadonlySet<number>,
  pieces: (from: number, to: number) => Piece[],
): Piece[] {
  const first = start + heading
  const place = [...places]
    .filter(place => place >= first && place < end)
    .reduce((a, b) => Math.min(a, b), end)
  let from = place < end ? place : first
  for (let room = BEFORE; from > first && room > 0; room -= words[from]?.length ?? 1) from--
  let to = from
  for (let room = LENGTH; to < end && room > 0; room -= (words[to - 1]?.length ?? 0) + 1) to++
  const text = pieces(from, to)
  const dots = (needed: boolean): Piece[] => (needed ? [{ text: '…', marked: false }] : [])
  return [...dots(from > first), ...text, ...dots(to < end)]
}
