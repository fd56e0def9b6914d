import { clientData } from '../client-data'
import { loadLibrary } from '../libraries'
import { showToast } from '../toast'

type DocSearch = (options: object) => void

let ready: Promise<void> | undefined

/** Opens DocSearch, which brings its own dialog; it is loaded when it is first asked for. */
export async function openDocSearch(place: HTMLElement) {
  const before = document.activeElement
  ready ??= load(place).catch(error => {
    ready = undefined
    throw error
  })
  try {
    await ready
  } catch {
    return showToast(clientData().search?.words.failed ?? '')
  }
  const button = await appeared(() => place.querySelector<HTMLElement>('.DocSearch-Button'))
  button.click()
  await appeared(openDialog)
  await appeared(() => (openDialog() ? undefined : true))
  // It gives the focus to its own button, which nobody sees.
  if (before instanceof HTMLElement) before.focus()
}

const openDialog = () => document.querySelector('.DocSearch-Modal')

async function load(place: HTMLElement) {
  await loadLibrary('docsearch_js', 'docsearch_css')
  const docsearch = Reflect.get(globalThis, 'docsearch') as DocSearch
  docsearch({ container: place, ...clientData().search?.docsearch })
}

/** Waits for something of the page. */
const appeared = <Wanted>(find: () => Wanted | null | undefined) =>
  new Promise<Wanted>(resolve => {
    const look = () => {
      const found = find()
      if (found === null || found === undefined) return
      watcher.disconnect()
      resolve(found)
    }
    const watcher = new MutationObserver(look)
    watcher.observe(document.body, { childList: true, subtree: true })
    look()
  })
