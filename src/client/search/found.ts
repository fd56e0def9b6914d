import type { SearchData } from '../../pages/services/search'
import { hitOf } from './hit'
import type { Answer, IndexReader, Match } from './index-reader'
import { resultItem } from './results'

/** What was found. Of long phrases, a few of the matches do not have them after all, as their texts show. */
export class Found {
  readonly #wrong = new Set<Match>()

  constructor(
    private readonly answer: Answer,
    private readonly reader: IndexReader,
    private readonly data: SearchData,
  ) {}

  /** With those that turn out to be wrong. */
  get total() {
    return this.answer.matches.length
  }

  get count() {
    return this.total - this.#wrong.size
  }

  async items(start: number, count: number, root: URL): Promise<HTMLLIElement[]> {
    const matches = this.answer.matches.slice(start, start + count)
    const entries = await Promise.all(matches.map(match => match.load()))
    return entries.flatMap((entry, place) => {
      const match = matches[place] as Match
      const hit = hitOf(entry, this.answer.query, this.reader.fold, this.data.local?.places ?? 1)
      if (hit) return resultItem(hit, start + place + 1 - this.#wrong.size, root, this.data.words.untitled)
      this.#wrong.add(match)
      return []
    })
  }
}
