import { type Characters, foldWith, questions } from './words'

/** What we use of a fragment of Pagefind's index: one post or page. */
export interface Fragment {
  readonly raw_url: string
  readonly content: string
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly location: number }[]
}

interface Answer {
  readonly results: readonly {
    readonly id: string
    readonly score: number
    readonly words: readonly number[]
    data(): Promise<Fragment>
  }[]
}

interface Pagefind {
  createInstance(options: object): { search(question: string): Promise<Answer> }
}

/** A post or page that has all that was asked for. */
export interface Match {
  readonly score: number
  /** Where in its text, counted in words of the index. */
  readonly places: ReadonlySet<number>
  load(): Promise<Fragment>
}

export interface IndexReader {
  readonly characters: Characters
  /** The best first. */
  search(query: string): Promise<Match[]>
}

/** Opens the index in a folder. Fails when it cannot be loaded. */
export async function openIndex(folder: string): Promise<IndexReader> {
  const [characters, { createInstance }] = await Promise.all([
    fetch(`${folder}characters.json`).then(response => response.json() as Promise<Characters>),
    import(`${folder}pagefind.js`) as Promise<Pagefind>,
  ])
  const pagefind = createInstance({ basePath: folder, noWorker: true })
  const fold = foldWith(characters)
  return {
    characters,
    async search(query) {
      const answers = await Promise.all(questions(fold(query)).map(question => pagefind.search(question)))
      return inAll(answers)
    },
  }
}

function inAll([first, ...others]: readonly Answer[]): Match[] {
  const matches = (first?.results ?? []).flatMap((result): Match[] => {
    const rest = others.map(({ results }) => results.find(({ id }) => id === result.id))
    const all = [result, ...rest.filter(found => found !== undefined)]
    if (all.length <= others.length) return []
    const score = all.reduce((sum, { score }) => sum + score, 0)
    return [{ score, places: new Set(all.flatMap(({ words }) => words)), load: () => result.data() }]
  })
  return matches.sort((a, b) => b.score - a.score)
}
