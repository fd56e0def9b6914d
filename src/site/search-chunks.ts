import { entryOf, followersOf, levelOf, type Term } from './search-terms'
import { isPair } from './search-text'

/** A part of the index: all terms from its first one to the first one of the next. */
export interface Chunk {
  readonly first: string
  readonly bytes: Uint8Array
}

/** Bytes of postings in a chunk before it is compressed. A query loads one chunk for every two characters. */
const CHUNK = 7_000

/** Cuts the terms of an index, in their order, into chunks of about the same size. `client/search/chunk.ts` reads them. */
export function* chunksOf(terms: Iterable<Term>): Generator<Chunk> {
  let names: string[] = []
  let bytes: number[] = []
  for (const { name, postings } of terms) {
    names.push(name)
    writePostings(bytes, postings, isPair(name))
    if (bytes.length < CHUNK) continue
    yield chunk(names, bytes)
    names = []
    bytes = []
  }
  if (names.length > 0) yield chunk(names, bytes)
}

/** The names of all terms, with their length in bytes before them, and then the postings of each. */
function chunk(terms: readonly string[], postings: readonly number[]): Chunk {
  const names = new TextEncoder().encode(terms.join('\n'))
  const head: number[] = []
  writeNumber(head, names.length)
  const bytes = new Uint8Array(head.length + names.length + postings.length)
  bytes.set(head)
  bytes.set(names, head.length)
  bytes.set(postings, head.length + names.length)
  return { first: terms[0] ?? '', bytes }
}

/** How many there are; of each, the step from the one before, with the level in two bits, and what follows a pair. */
function writePostings(bytes: number[], postings: readonly number[], pair: boolean) {
  writeNumber(bytes, postings.length)
  let before = 0
  for (const posting of postings) {
    const number = entryOf(posting)
    writeNumber(bytes, (number - before) * 4 + levelOf(posting))
    if (pair) bytes.push(followersOf(posting))
    before = number
  }
}

/** Seven bits in each byte, the lowest first; the eighth says that more follow. */
function writeNumber(bytes: number[], number: number) {
  for (; number > 127; number >>>= 7) bytes.push((number & 127) | 128)
  bytes.push(number)
}
