import type { SearchResponse } from 'algoliasearch/lite'
import type { SearchData } from '../../pages/services/search'
import { element } from '../element'
import { filled } from '../filled'
import { type Account, type Client, clientFor } from './algolia-client'
import { type AlgoliaRecord, algoliaHit, CLOSING, CONTENTS, OPENING } from './algolia-hit'
import { Answers } from './answers'
import { Parts } from './parts'

type Answer = SearchResponse<AlgoliaRecord>

/** Answers from Algolia. */
export class AlgoliaResults extends Answers<Answer> {
  #client: Promise<Client> | undefined

  constructor(
    dialog: HTMLDialogElement,
    data: SearchData,
    private readonly account: Account,
  ) {
    const ids = { results: 'algolia-hits', pages: 'algolia-pagination', stats: 'algolia-stats' }
    super(new Parts(dialog, ids), data, 'ais-Stats-text')
  }

  warmUp() {
    this.#open().catch(() => this.fail())
  }

  #open(): Promise<Client> {
    this.#client ??= clientFor(this.account).catch(error => {
      this.#client = undefined
      throw error
    })
    return this.#client
  }

  protected async ask(query: string, page: number): Promise<Answer> {
    const { indexName, perPage } = this.account
    const marks = { highlightPreTag: OPENING, highlightPostTag: CLOSING }
    const snippets = CONTENTS.map(field => `${field}:30`)
    const request = { indexName, query, page, hitsPerPage: perPage, attributesToSnippet: snippets, ...marks }
    const { results } = await (await this.#open()).search({ requests: [request] })
    return results[0] as Answer
  }

  protected show({ hits, nbHits = 0, nbPages = 0, page = 0, processingTimeMS }: Answer, query: string) {
    const { words } = this.data
    if (hits.length === 0) {
      this.clear('')
      const empty = element('div', { id: 'algolia-hits-empty' }, filled(words.empty, { query }))
      return this.parts.results.replaceChildren(empty)
    }
    this.tell(filled(words.found, { hits: nbHits, time: processingTimeMS ?? 0 }))
    const list = element(
      'ol',
      { class: 'ais-Hits-list' },
      ...hits.map(hit => algoliaHit(hit, this.root, words.untitled)),
    )
    this.parts.results.replaceChildren(element('div', { class: 'ais-Hits' }, list))
    this.offerPages(page, nbPages, next => this.search(query, next))
  }
}
