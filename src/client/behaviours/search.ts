import type { Behaviour } from '../behaviour'
import { clientData } from '../client-data'
import { SLASH } from '../search/slash-key'
import { readStored } from '../storage'

/** Opens the search by its button, `/`, Ctrl+K or ⌘K. Nothing that searches is loaded before. */
export const searchOpener: Behaviour = {
  selector: '#local-search, #algolia-search',
  mount(element, signal) {
    const dialog = element as HTMLDialogElement
    let alive = false
    const load = async () => {
      if (alive) return
      alive = true
      // Browsers remember that a module could not be loaded: none is asked for without a connection.
      const code = navigator.onLine ? await import('../search/dialog').catch(() => undefined) : undefined
      alive = code !== undefined
      if (code) code.bringToLife(dialog, signal)
      else dialog.querySelector('[role=status]')?.replaceChildren(whyNot(dialog))
    }
    openWith(signal, () => {
      if (!dialog.open) dialog.showModal()
      void load()
    })
    signal.addEventListener('abort', () => dialog.close())
    if (dialog.dataset.preload !== undefined) void load()
  },
}

const whyNot = ({ dataset: { offline = '' } }: HTMLElement) =>
  navigator.onLine ? (clientData().search?.words.failed ?? offline) : offline

/** Opens DocSearch likewise; once it is there it knows the keys itself. */
export const docSearchOpener: Behaviour = {
  selector: '#docsearch',
  mount(place, signal) {
    openWith(signal, async () => {
      if (!document.querySelector('.DocSearch-Modal'))
        await (await import('../search/docsearch')).openDocSearch(place)
    })
  },
}

function openWith(signal: AbortSignal, open: () => void) {
  const openByKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !asksForSearch(event)) return
    event.preventDefault()
    open()
  }
  document.querySelector('#search-button .search')?.addEventListener('click', open, { signal })
  addEventListener('keydown', openByKey, { signal })
}

function asksForSearch(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (altKey) return false
  // Firefox opens its console with Ctrl+Shift+K; for `/`, some keyboards need Shift.
  if (ctrlKey || metaKey) return !shiftKey && key.toLowerCase() === 'k'
  // Fields may be inside of a web component, which `target` does not show.
  const [inner] = event.composedPath()
  const writes = inner instanceof Element && inner.closest('input, textarea, select, [contenteditable]')
  return key === '/' && !writes && slashOpens()
}

/** The blog or the reader may not want it. */
const slashOpens = () =>
  document.querySelector('[data-slash]') !== null && readStored(() => localStorage, SLASH) !== 'off'

/** Marks in the text what the reader had searched for, when a result of the search led here. */
export const searchedWords: Behaviour = {
  selector: '#article-container',
  async mount(article) {
    const words = new URLSearchParams(location.search).get('highlight')
    if (words) (await import('../search/mark-words')).markWords(article, words.split(/\s+/))
  },
}
