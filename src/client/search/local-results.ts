import type { SearchData } from '../../pages/search'
import { element } from '../element'
import { filled } from '../filled'
import type { Results } from './dialog'
import { Found } from './found'
import { IndexReader } from './index-reader'
import { pageButtons } from './pages'
import { Parts } from './parts'

/** How many results are loaded at once where the reader gets all by scrolling: what a dialog shows without. */
const BATCH = 5

/** The indexes that are open, by their address: soft navigation keeps them. */
const open = new Map<string, Promise<IndexReader>>()

/** Answers from the index of the blog. */
export class LocalResults implements Results {
  readonly #parts: Parts
  readonly #root: URL
  #asked = 0
  #end: IntersectionObserver | undefined

  constructor(
    dialog: HTMLDialogElement,
    private readonly data: SearchData,
  ) {
    this.#parts = new Parts(dialog, {
      results: 'local-search-results',
      pages: 'local-search-pagination',
      stats: 'local-search-stats',
    })
    this.#root = new URL(data.root, document.baseURI)
  }

  /** Tells the scripts of the blog when the index is there, or has failed. */
  warmUp() {
    this.#index()
      .catch(() => this.#fail())
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

  async search(text: string) {
    const asked = ++this.#asked
    const words = text.trim()
    if (words === '') return this.#clear('')
    this.#parts.busy = true
    try {
      const reader = await this.#index()
      const answer = await reader.search(words)
      if (asked === this.#asked) await this.#show(new Found(answer, reader, this.data), words)
    } catch {
      if (asked === this.#asked) this.#fail()
    }
    if (asked === this.#asked) this.#parts.busy = false
  }

  #fail() {
    this.#clear(this.#parts.failure(this.data.words.failed))
  }

  #clear(told: string) {
    this.#end?.disconnect()
    this.#parts.tell('search-result-stats', told)
    this.#parts.showPages()
    this.#parts.results.replaceChildren()
  }

  async #show(found: Found, words: string) {
    const { perPage } = this.data.local ?? {}
    const paged = perPage !== undefined && found.count > perPage
    const list = element('ol', { class: 'search-result-list' })
    await (paged ? this.#showPage(found, 0, perPage) : this.#showMore(found, 0, list))
    if (found.count === 0) this.#clear(filled(this.data.words.empty, { query: words }))
  }

  #list(found: Found, list: HTMLOListElement) {
    this.#end?.disconnect()
    this.#parts.tell('search-result-stats', filled(this.data.words.found, { hits: found.count }))
    if (!list.isConnected) this.#parts.results.replaceChildren(list)
  }

  async #showPage(found: Found, page: number, perPage: number) {
    const asked = this.#asked
    const items = await found.items(page * perPage, perPage, this.#root)
    if (asked !== this.#asked) return
    this.#list(found, element('ol', { class: 'search-result-list' }, ...items))
    this.#parts.results.scrollTop = 0
    const show = async (next: number) => {
      await this.#showPage(found, next, perPage)
      this.#parts.results.querySelector('a')?.focus()
    }
    this.#parts.showPages(pageButtons(page, Math.ceil(found.total / perPage), this.data.words, show))
  }

  /** Shows the next results whenever the last one comes into view. */
  async #showMore(found: Found, start: number, list: HTMLOListElement): Promise<void> {
    const asked = this.#asked
    const items = await found.items(start, BATCH, this.#root)
    if (asked !== this.#asked) return
    const next = start + BATCH
    if (items.length === 0 && next < found.total) return this.#showMore(found, next, list)
    if (start === 0) this.#parts.showPages()
    list.append(...items)
    this.#list(found, list)
    if (next >= found.total || !list.lastElementChild) return
    this.#end = new IntersectionObserver(([entry], observer) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      this.#showMore(found, next, list).catch(() => this.#fail())
    })
    this.#end.observe(list.lastElementChild)
  }
}
