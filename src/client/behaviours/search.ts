import type { Behaviour } from '../behaviour'

/** Opens the search by its button, `/`, Ctrl+K or ⌘K. Nothing that searches is loaded before. */
export const searchOpener: Behaviour = {
  selector: '#local-search',
  mount(element, signal) {
    const dialog = element as HTMLDialogElement
    let alive = false
    const load = async () => {
      if (alive) return
      alive = true
      const code = await import('../search/dialog').catch(() => undefined)
      alive = code !== undefined
      if (code) code.bringToLife(dialog, signal)
      else dialog.querySelector('#local-search-stats')?.replaceChildren(dialog.dataset.offline ?? '')
    }
    const open = () => {
      if (!dialog.open) dialog.showModal()
      void load()
    }
    const openByKey = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return
      event.preventDefault()
      open()
    }
    document.querySelector('#search-button .search')?.addEventListener('click', open, { signal })
    addEventListener('keydown', openByKey, { signal })
    signal.addEventListener('abort', () => dialog.close())
    if (dialog.dataset.preload !== undefined) void load()
  },
}

function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k'
  const writes = target instanceof Element && target.closest('input, textarea, select, [contenteditable]')
  return key === '/' && !writes
}

/** Marks in the text what the reader had searched for, when a result of the search led here. */
export const searchedWords: Behaviour = {
  selector: '#article-container',
  async mount(article) {
    const words = new URLSearchParams(location.search).get('highlight')
    if (words) (await import('../search/mark-words')).markWords(article, words.split(/\s+/))
  },
}
