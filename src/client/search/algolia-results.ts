import type { SearchResponse } from 'algoliasearch/lite'
import type { SearchData } from '../../pages/search'
import { element } from '../element'
import { filled } from '../filled'
import { type Account, type Client, clientFor } from './algolia-client'
import { type AlgoliaRecord, algoliaHit, CLOSING, CONTENTS, OPENING } from './algolia-hit'
import type { Results } from './dialog'
import { pageButtons } from './pages'
import { Parts } from './parts'

/** Answers from Algolia. */
export class AlgoliaResults implements Results {
  readonly #parts: Parts
  readonly #root: URL
  #client: Promise<Client> | undefined
  #asked = 0

  constructor(
    dialog: HTMLDialogElement,
    private readonly data: SearchData,
    private readonly account: Account,
  ) {
    this.#parts = new Parts(dialog, {
      results: 'algolia-hits',
      pages: 'algolia-pagination',
      stats: 'algolia-stats',
    })
    this.#root = new URL(data.root, document.baseURI)
  }

  warmUp() {
    this.#open().catch(() => this.#fail())
  }

  #open(): Promise<Client> {
    this.#client ??= clientFor(this.account).catch(error => {
      this.#client = undefined
      throw error
    })
    return this.#client
  }

  async search(text: string, page = 0) {
    const asked = ++this.#asked
    const query = text.trim()
    if (query === '') return this.#clear('')
    this.#parts.busy = true
    try {
      const answer = await this.#ask(query, page)
      if (asked === this.#asked) this.#show(answer, query)
    } catch {
      if (asked === this.#asked) this.#fail()
    }
    if (asked === this.#asked) this.#parts.busy = false
  }

  async #ask(query: string, page: number): Promise<SearchResponse<AlgoliaRecord>> {
    const { indexName, perPage } = this.account
    const marks = { highlightPreTag: OPENING, highlightPostTag: CLOSING }
    const snippets = CONTENTS.map(field => `${field}:30`)
    const request = { indexName, query, page, hitsPerPage: perPage, attributesToSnippet: snippets, ...marks }
    const { results } = await (await this.#open()).search({ requests: [request] })
    return results[0] as SearchResponse<AlgoliaRecord>
  }

  #fail() {
    this.#clear(this.#parts.failure(this.data.words.failed))
  }

  #clear(told: string) {
    this.#parts.tell('ais-Stats-text', told)
    this.#parts.showPages()
    this.#parts.results.replaceChildren()
  }

  #show(
    { hits, nbHits = 0, nbPages = 0, page = 0, processingTimeMS }: SearchResponse<AlgoliaRecord>,
    query: string,
  ) {
    const { words } = this.data
    if (hits.length === 0) {
      this.#clear('')
      const empty = element('div', { id: 'algolia-hits-empty' }, filled(words.empty, { query }))
      return this.#parts.results.replaceChildren(empty)
    }
    this.#parts.tell('ais-Stats-text', filled(words.found, { hits: nbHits, time: processingTimeMS ?? 0 }))
    const list = element(
      'ol',
      { class: 'ais-Hits-list' },
      ...hits.map(hit => algoliaHit(hit, this.#root, words.untitled)),
    )
    this.#parts.results.replaceChildren(element('div', { class: 'ais-Hits' }, list))
    this.#parts.results.scrollTop = 0
    const show = async (next: number) => {
      await this.search(query, next)
      this.#parts.results.querySelector('a')?.focus()
    }
    this.#parts.showPages(...(nbPages > 1 ? [pageButtons(page, nbPages, words, show)] : []))
  }
}
