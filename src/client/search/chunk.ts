import { isPair } from '../../site/search-text'

/** That an entry has a term. */
export interface Posting {
  /** The number of the entry. */
  readonly entry: number
  /** How much it counts where it stands, 0 to 3. */
  readonly level: number
  /** Of a pair: a bit for each character that follows it (`bitOf`). */
  readonly followers: number
}

export type Chunk = ReadonlyMap<string, readonly Posting[]>

/** Reads what `src/site/search-chunks.ts` wrote. */
export function readChunk(bytes: Uint8Array): Chunk {
  let place = 0
  const next = () => bytes[place++] ?? 0
  const number = () => {
    let result = 0
    for (let shift = 0; ; shift += 7) {
      const byte = next()
      result |= (byte & 127) << shift
      if (byte < 128) return result
    }
  }
  const length = number()
  const names = new TextDecoder().decode(bytes.subarray(place, place + length)).split('\n')
  place += length
  return new Map(
    names.map(name => {
      const pair = isPair(name)
      let entry = 0
      const postings = Array.from({ length: number() }, (): Posting => {
        const step = number()
        entry += step >> 2
        return { entry, level: step & 3, followers: pair ? next() : 0 }
      })
      return [name, postings]
    }),
  )
}
