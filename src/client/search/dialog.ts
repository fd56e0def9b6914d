import type { SearchData } from '../../pages/search'
import { clientData } from '../client-data'
import { element } from '../element'
import { filled } from '../filled'
import { hitOf } from './hit'
import { type IndexReader, type Match, openIndex } from './index-reader'
import { walkWithArrows } from './keyboard'
import { pageButtons } from './pages'
import { resultItem } from './results'

/** Milliseconds without a key before the search begins. */
const PAUSE = 200

/** How many results are loaded at once where the reader gets all by scrolling. */
const BATCH = 6

/** Makes the dialog search. */
export function bringToLife(dialog: HTMLDialogElement, signal: AbortSignal) {
  const { search } = clientData()
  const input = dialog.querySelector('input')
  if (!search || !input) return
  const view = new ResultsView(dialog, search)
  let timer = 0
  const search_ = () => view.search(input.value)
  input.addEventListener(
    'input',
    () => {
      clearTimeout(timer)
      timer = setTimeout(search_, PAUSE)
    },
    { signal },
  )
  const closesIt = (target: Element) => target === dialog || target.closest('.search-close-button, a[href]')
  dialog.addEventListener('click', ({ target }) => closesIt(target as Element) && dialog.close(), { signal })
  walkWithArrows(dialog, input, signal)
  view.warmUp()
  if (input.value) search_()
}

/** The lower part of the dialog: results, their number, pages. */
class ResultsView {
  readonly #results: HTMLElement
  readonly #pages: HTMLElement
  readonly #stats: HTMLElement
  readonly #busy: HTMLElement
  readonly #root: URL
  #index: Promise<IndexReader> | undefined
  /** Only the last question is answered. */
  #asked = 0
  #end: IntersectionObserver | undefined

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly data: SearchData,
  ) {
    const part = (id: string) => dialog.querySelector(`#${id}`) as HTMLElement
    this.#results = part('local-search-results')
    this.#pages = part('local-search-pagination')
    this.#stats = part('local-search-stats')
    this.#busy = part('loading-status')
    this.#root = new URL(data.root, document.baseURI)
  }

  /** Loads the index while the reader is writing. */
  warmUp() {
    this.#open().catch(() => this.#fail())
  }

  /** After a failure the next search tries again. */
  #open(): Promise<IndexReader> {
    this.#index ??= openIndex(new URL(this.data.index, document.baseURI).href).catch(error => {
      this.#index = undefined
      throw error
    })
    return this.#index
  }

  async search(query: string) {
    const asked = ++this.#asked
    const words = query.trim()
    if (words === '') return this.#show([], '')
    this.#busy.hidden = false
    try {
      const index = await this.#open()
      const matches = await index.search(words)
      if (asked !== this.#asked) return
      const { empty, found } = this.data.words
      const told =
        matches.length > 0 ? filled(found, { hits: matches.length }) : filled(empty, { query: words })
      this.#show(matches, told)
    } catch {
      if (asked === this.#asked) this.#fail()
    }
    this.#busy.hidden = true
  }

  #fail() {
    const { offline = '' } = this.dialog.dataset
    this.#show([], navigator.onLine ? this.data.words.failed : offline)
  }

  #show(matches: readonly Match[], told: string) {
    this.#stats.replaceChildren(element('span', { class: 'search-result-stats' }, told))
    const { perPage } = this.data
    this.#end?.disconnect()
    this.#pages.replaceChildren()
    this.#results.replaceChildren()
    if (matches.length === 0) return
    if (perPage && matches.length > perPage) void this.#showPage(matches, 0, perPage)
    else void this.#showMore(matches, element('ol', { class: 'search-result-list' }))
  }

  async #showPage(matches: readonly Match[], page: number, perPage: number) {
    const list = element('ol', { class: 'search-result-list' })
    await this.#append(list, matches, page * perPage, perPage)
    this.#results.replaceChildren(list)
    this.#results.scrollTop = 0
    const total = Math.ceil(matches.length / perPage)
    const show = async (next: number) => {
      await this.#showPage(matches, next, perPage)
      list.querySelector('a')?.focus()
    }
    this.#pages.replaceChildren(pageButtons(page, total, this.data.words, show))
  }

  /** Shows the next results whenever the last one comes into view. */
  async #showMore(matches: readonly Match[], list: HTMLOListElement) {
    const asked = this.#asked
    await this.#append(list, matches, list.children.length, BATCH)
    if (asked !== this.#asked) return
    this.#results.replaceChildren(list)
    if (list.children.length >= matches.length || !list.lastElementChild) return
    this.#end = new IntersectionObserver(([entry], observer) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      void this.#showMore(matches, list)
    })
    this.#end.observe(list.lastElementChild)
  }

  async #append(list: HTMLOListElement, matches: readonly Match[], start: number, count: number) {
    const { characters } = await this.#open()
    const shown = matches.slice(start, start + count)
    const fragments = await Promise.all(shown.map(match => match.load()))
    const items = fragments.map((fragment, place) => {
      const hit = hitOf(fragment, shown[place]?.places ?? new Set(), characters, this.data.places)
      return resultItem(hit, start + place + 1, this.#root, this.data.words.untitled)
    })
    list.append(...items)
  }
}
