import type { SearchData } from '../../pages/services/search'
import { element } from '../element'
import { filled } from '../filled'
import { Answers } from './answers'
import { Found } from './found'
import { IndexReader } from './index-reader'
import { Parts } from './parts'

/** How many results are loaded at once where the reader gets all by scrolling: what a dialog shows without. */
const BATCH = 5

/** The indexes that are open, by their address: soft navigation keeps them. */
const open = new Map<string, Promise<IndexReader>>()

/** Answers from the index of the blog. */
export class LocalResults extends Answers<Found> {
  #end: IntersectionObserver | undefined

  constructor(dialog: HTMLDialogElement, data: SearchData) {
    const ids = {
      results: 'local-search-results',
      pages: 'local-search-pagination',
      stats: 'local-search-stats',
    }
    super(new Parts(dialog, ids), data, 'search-result-stats')
  }

  /** Tells the scripts of the blog when the index is there, or has failed. */
  warmUp() {
    this.#index()
      .catch(() => this.fail())
      .finally(() => dispatchEvent(new Event('search:loaded')))
  }

  /** After a failure the next search tries again. */
  #index(): Promise<IndexReader> {
    const { index = '' } = this.data.local ?? {}
    const reader = open.get(index) ?? IndexReader.open(index)
    open.set(index, reader)
    reader.catch(() => open.delete(index))
    return reader
  }

  protected async ask(query: string) {
    const reader = await this.#index()
    return new Found(await reader.search(query), reader, this.data)
  }

  protected override clear(told: string) {
    this.#end?.disconnect()
    super.clear(told)
  }

  protected async show(found: Found, query: string) {
    const { perPage } = this.data.local ?? {}
    const paged = perPage !== undefined && found.count > perPage
    const list = element('ol', { class: 'search-result-list' })
    await (paged ? this.#showPage(found, 0, perPage) : this.#showMore(found, 0, list))
    if (found.count === 0) this.clear(filled(this.data.words.empty, { query }))
  }

  #list(found: Found, list: HTMLOListElement) {
    this.#end?.disconnect()
    this.tell(filled(this.data.words.found, { hits: found.count }))
    if (!list.isConnected) this.parts.results.replaceChildren(list)
  }

  async #showPage(found: Found, page: number, perPage: number) {
    const asked = this.asked
    const items = await found.items(page * perPage, perPage, this.root)
    if (asked !== this.asked) return
    this.#list(found, element('ol', { class: 'search-result-list' }, ...items))
    this.offerPages(page, Math.ceil(found.total / perPage), next => this.#showPage(found, next, perPage))
  }

  /** Shows the next results whenever the last one comes into view. */
  async #showMore(found: Found, start: number, list: HTMLOListElement): Promise<void> {
    const asked = this.asked
    const items = await found.items(start, BATCH, this.root)
    if (asked !== this.asked) return
    const next = start + BATCH
    if (items.length === 0 && next < found.total) return this.#showMore(found, next, list)
    if (start === 0) this.parts.showPages()
    list.append(...items)
    this.#list(found, list)
    if (next >= found.total || !list.lastElementChild) return
    this.#end = new IntersectionObserver(([entry], observer) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      this.#showMore(found, next, list).catch(() => this.fail())
    })
    this.#end.observe(list.lastElementChild)
  }
}
