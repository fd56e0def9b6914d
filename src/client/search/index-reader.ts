import type { SearchDirectory, SearchEntry } from '../../site/search-entry'
import { bitOf, type Fold, foldWith, stem } from '../../site/search-text'
import { type Chunk, type Posting, readChunk } from './chunk'
import { type Query, readQuery } from './query'

/**
 * A post or page that has all that was asked for. Of a phrase of three characters or more the index only knows the
 * pairs and, in part, what follows them: whether it is there shows when the text is loaded.
 */
export interface Match {
  readonly score: number
  load(): Promise<SearchEntry>
}

export interface Answer {
  readonly query: Query
  /** The best first. */
  readonly matches: readonly Match[]
}

/** How much each entry that has something counts for it. */
type Scores = ReadonlyMap<number, number>

/** How many chunks are looked through for words that begin like one of the query. */
const CHUNKS_PER_WORD = 3

/** So many entries of a long phrase may as well be loaded; and so many pairs are asked for to have no more. */
const FEW = 5
const PAIRS = 4

/** The index in a folder, whose address ends in a slash. */
export class IndexReader {
  readonly fold: Fold
  readonly #firsts: readonly string[]
  readonly #chunks = new Map<number, Promise<Chunk>>()

  private constructor(
    private readonly folder: string,
    private readonly directory: SearchDirectory,
  ) {
    this.fold = foldWith(directory.characters)
    this.#firsts = directory.chunks.split('\n')
  }

  /** Fails when the index cannot be loaded. */
  static async open(address: string): Promise<IndexReader> {
    // Scripts may come from another host than the page.
    const folder = new URL(address, document.baseURI).href
    const bytes = await load(`${folder}directory.bin`, { cache: 'no-cache' })
    return new IndexReader(folder, JSON.parse(new TextDecoder().decode(bytes)))
  }

  async search(text: string): Promise<Answer> {
    const query = readQuery(text, this.fold)
    const [first, ...others] = await Promise.all([
      ...query.phrases.map(phrase => this.#phrase([...phrase])),
      ...query.words.map(word => this.#word(word)),
    ])
    const matches = [...(first ?? [])].flatMap(([entry, score]) => {
      const scores = [score, ...others.map(found => found.get(entry) ?? 0)]
      const all = scores.reduce((sum, score) => sum + score, 0)
      return scores.includes(0) ? [] : [{ entry, score: all, load: () => this.#entry(entry) }]
    })
    return { query, matches: matches.sort((a, b) => b.score - a.score || b.entry - a.entry) }
  }

  /**
   * Every second pair, and the last one, hold all characters. Where that leaves many entries, the pairs between are
   * asked for too: to load texts that do not have the phrase would cost more.
   */
  async #phrase(characters: readonly string[]): Promise<Scores> {
    const last = Math.max(0, characters.length - 2)
    const starts = [...characters.keys()].slice(0, last + 1)
    const isNeeded = (start: number) => start % 2 === 0 || start === last
    const lists = await Promise.all(starts.filter(isNeeded).map(start => this.#pair(characters, start)))
    let found = lists.reduce<Scores | undefined>(inBoth, undefined) ?? new Map()
    const between = starts.filter(start => !isNeeded(start)).slice(0, Math.max(0, PAIRS - lists.length))
    for (const start of between)
      if (found.size > FEW) found = inBoth(found, await this.#pair(characters, start))
    return this.#weighed(found)
  }

  /** Where a character stands with the one after it, or alone; what follows them is known in part. */
  async #pair(characters: readonly string[], start: number): Promise<readonly Posting[]> {
    const name = characters.slice(start, start + 2).join('')
    const postings = (await this.#chunk(this.#chunkOf(name))).get(name) ?? []
    const follower = characters[start + 2]?.codePointAt(0)
    return follower === undefined ? postings : postings.filter(({ followers }) => followers & bitOf(follower))
  }

  async #word(word: string): Promise<Scores> {
    const first = this.#chunkOf(word)
    const last = Math.min(this.#chunkOf(`${word}\uffff`), first + CHUNKS_PER_WORD - 1)
    const root = stem(word)
    const places = new Set([
      ...Array.from({ length: last - first + 1 }, (_, step) => first + step),
      this.#chunkOf(root),
    ])
    const levels = new Map<number, number>()
    for (const chunk of await Promise.all([...places].map(place => this.#chunk(place))))
      for (const [name, postings] of chunk) {
        if (name !== root && !name.startsWith(word)) continue
        // A word that only begins like this one counts half.
        const share = name === root || name === word ? 1 : 0.5
        for (const { entry, level } of postings)
          levels.set(entry, Math.max(levels.get(entry) ?? 0, (1 + level) * share))
      }
    return this.#weighed(levels)
  }

  /** What few entries have says more than what many have. */
  #weighed(levels: Scores): Scores {
    const weight = Math.log(1 + this.directory.entries / Math.max(1, levels.size))
    return new Map([...levels].map(([entry, level]) => [entry, level * weight]))
  }

  /** The last chunk that does not begin after the term. */
  #chunkOf(term: string): number {
    const next = this.#firsts.findIndex(first => first > term)
    return Math.max(0, (next < 0 ? this.#firsts.length : next) - 1)
  }

  #chunk(place: number): Promise<Chunk> {
    const known = this.#chunks.get(place)
    if (known) return known
    const made = this.#read(`terms/${place}`).then(readChunk)
    this.#chunks.set(place, made)
    made.catch(() => this.#chunks.delete(place))
    return made
  }

  async #entry(number: number): Promise<SearchEntry> {
    return JSON.parse(new TextDecoder().decode(await this.#read(`texts/${number}`)))
  }

  #read(name: string): Promise<Uint8Array> {
    return load(`${this.folder}${name}.bin?v=${this.directory.version}`)
  }
}

/** The entries that have one more pair, with the lowest level. */
const inBoth = (found: Scores | undefined, postings: readonly Posting[]): Scores =>
  new Map(
    postings.flatMap(({ entry, level }): [number, number][] => {
      const known = found ? found.get(entry) : Number.POSITIVE_INFINITY
      return known === undefined ? [] : [[entry, Math.min(known, 1 + level)]]
    }),
  )

/** Loads a compressed file. */
async function load(address: string, options?: RequestInit): Promise<Uint8Array> {
  const response = await fetch(address, options)
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  // Some hosts say that it is compressed, so that the browser has unpacked it.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
