import type { SearchData } from '../../pages/services/search'
import { clientData } from '../client-data'
import { AlgoliaResults } from './algolia-results'
import { walkWithArrows } from './keyboard'
import { LocalResults } from './local-results'
import { keepRecent, showRecent } from './recent'
import { letSlashBeOff } from './slash'

/** Milliseconds without a key before the search begins; a service is asked less often. */
const PAUSE = { local: 200, algolia: 300 }

/** Makes the dialog search. */
export function bringToLife(dialog: HTMLDialogElement, signal: AbortSignal) {
  const { search } = clientData()
  const input = dialog.querySelector<HTMLInputElement>('input[type=search]')
  if (!search || !input) return
  const results = resultsIn(dialog, search)
  let timer = 0
  const ask = () => {
    clearTimeout(timer)
    results.search(input.value)
    showRecent(dialog, input, search.words, ask)
  }
  const askSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, input.value.trim() ? PAUSE[search.local ? 'local' : 'algolia'] : 0)
  }
  const follow = ({ target }: Event) => {
    const closer = (target as Element).closest('.search-close-button, a[href]')
    if (closer?.matches('li a')) keepRecent(input.value)
    if (closer) dialog.close()
  }
  input.addEventListener('input', askSoon, { signal })
  dialog.addEventListener('click', follow, { signal })
  dialog.addEventListener('submit', event => event.preventDefault(), { signal })
  closeBeside(dialog, signal)
  walkWithArrows(dialog, input, signal)
  letSlashBeOff(dialog, signal)
  results.warmUp()
  ask()
}

const resultsIn = (dialog: HTMLDialogElement, data: SearchData) =>
  data.algolia ? new AlgoliaResults(dialog, data, data.algolia) : new LocalResults(dialog, data)

/** A click beside the dialog closes it; not one that ends there, when words have been marked with the pointer. */
function closeBeside(dialog: HTMLDialogElement, signal: AbortSignal) {
  let pressed: EventTarget | null
  const press = ({ target }: Event) => {
    pressed = target
  }
  const close = ({ target }: Event) => target === dialog && pressed === dialog && dialog.close()
  dialog.addEventListener('pointerdown', press, { signal })
  dialog.addEventListener('click', close, { signal })
}
