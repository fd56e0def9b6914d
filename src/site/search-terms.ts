import type { SearchEntry } from './search-entry'
import { bitOf, type Fold, LONGEST_WORD, runsOf, stem } from './search-text'

/** How much a term counts where it stands, in two bits. A text counts 1 if it has the term as often as `OFTEN`, else 0. */
const TITLE = 3
const HEADING = 2
const OFTEN = 3

/** A term, and what is known of each entry that has it, in their order. */
export interface Term {
  readonly name: string
  readonly postings: readonly number[]
}

/** A posting is the number of an entry, the level in two bits, and eight bits for the characters that follow. */
const LEVEL = 8
const NUMBER = 10

export const entryOf = (posting: number) => posting >>> NUMBER
export const levelOf = (posting: number) => (posting >>> LEVEL) & 3
export const followersOf = (posting: number) => posting & 255

/**
 * Which terms stand in which entries: words, English words without their endings, and of the scripts without blanks
 * each character and each pair of neighbours. Ten thousand posts have twenty million postings: they stand in two long
 * columns, as so many objects would cost half a minute.
 */
export class TermIndex {
  readonly #names = new TermNames()
  readonly #postings = new Column()
  /** The row of the same term's posting before, counted from 1; 0 for none. */
  readonly #before = new Column()
  /** By term: the row of its last posting, counted from 1. */
  readonly #last = new Column()
  /** By term, of the entry that is read: 8 bits for what follows, 2 for the level, and above them how often. */
  readonly #found = new Column()
  #touched: number[] = []

  constructor(private readonly fold: Fold) {}

  /** Entries are numbered from 0, and added in that order. */
  add(number: number, { title = '', labels, sections }: SearchEntry) {
    this.#read(title, TITLE)
    for (const label of labels) this.#read(label, HEADING)
    for (const { heading = '', text } of sections) {
      this.#read(heading, HEADING)
      this.#read(text, 0)
    }
    for (const term of this.#touched) this.#keep(term, number)
    this.#touched = []
  }

  #read(text: string, level: number) {
    for (const { text: run, unspaced } of runsOf(this.fold(text))) {
      if (unspaced) this.#readPairs(run, level)
      else this.#readWord(run.slice(0, LONGEST_WORD), level)
    }
  }

  #readWord(word: string, level: number) {
    this.#put(this.#names.word(word), level, 0)
    const root = stem(word)
    if (root !== word) this.#put(this.#names.word(root), level, 0)
  }

  /** Walks backwards, so that what follows a pair is known. */
  #readPairs(run: string, level: number) {
    let next = 0
    let afterNext = 0
    for (let place = run.length - 1; place >= 0; place--) {
      const unit = run.charCodeAt(place)
      if (isSecondHalf(unit) && place > 0) place--
      const character = run.codePointAt(place) ?? 0
      this.#put(this.#names.pair(character, 0), level, 0)
      if (next) this.#put(this.#names.pair(character, next), level, afterNext ? bitOf(afterNext) : 0)
      afterNext = next
      next = character
    }
  }

  #put(term: number, level: number, followers: number) {
    const before = this.#found.at(term)
    if (before === 0) this.#touched.push(term)
    const highest = Math.max(levelOf(before), level)
    const times = Math.min((before >>> NUMBER) + 1, OFTEN)
    this.#found.set(term, (times << NUMBER) | (highest << LEVEL) | followersOf(before) | followers)
  }

  #keep(term: number, number: number) {
    const found = this.#found.at(term)
    const level = Math.max(levelOf(found), found >>> NUMBER >= OFTEN ? 1 : 0)
    const row = this.#postings.length
    this.#postings.set(row, number * (1 << NUMBER) + (level << LEVEL) + followersOf(found))
    this.#before.set(row, this.#last.at(term))
    this.#last.set(term, row + 1)
    this.#found.set(term, 0)
  }

  /** All terms in the order of their names. */
  *terms(): Generator<Term> {
    const { names } = this.#names
    const ids = new Uint32Array(names.length).map((_, id) => id)
    for (const id of [...ids].sort((a, b) => ((names[a] as string) < (names[b] as string) ? -1 : 1)))
      yield { name: names[id] as string, postings: this.#postingsOf(id) }
  }

  #postingsOf(term: number): number[] {
    const postings: number[] = []
    for (let row = this.#last.at(term); row > 0; row = this.#before.at(row - 1))
      postings.push(this.#postings.at(row - 1))
    return postings.reverse()
  }
}

const isSecondHalf = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** Gives each term a number: a pair of characters is looked up without making a text of it. */
class TermNames {
  readonly names: string[] = []
  readonly #words = new Map<string, number>()
  readonly #pairs = new Map<number, Map<number, number>>()

  word(word: string): number {
    const known = this.#words.get(word) ?? this.names.length
    if (known === this.names.length) this.#words.set(word, this.names.push(word) - 1)
    return known
  }

  /** `second` is 0 for a character alone. */
  pair(first: number, second: number): number {
    let seconds = this.#pairs.get(first)
    if (!seconds) {
      seconds = new Map()
      this.#pairs.set(first, seconds)
    }
    const known = seconds.get(second)
    if (known !== undefined) return known
    const name = second ? String.fromCodePoint(first, second) : String.fromCodePoint(first)
    const made = this.names.push(name) - 1
    seconds.set(second, made)
    return made
  }
}

/** A list of numbers below 2³² that grows without being many objects; it is 0 where nothing was set. */
class Column {
  length = 0
  #numbers = new Uint32Array(1 << 16)

  set(row: number, number: number) {
    if (row >= this.#numbers.length) {
      const larger = new Uint32Array(2 * row)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[row] = number
    if (row >= this.length) this.length = row + 1
  }

  at(row: number): number {
    return this.#numbers[row] ?? 0
  }
}
