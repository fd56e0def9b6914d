import type { SearchData } from '../../pages/services/search'
import { element } from '../element'
import { readStored, store } from '../storage'

const KEY = 'recent-searches'
const open = () => localStorage

/** How many are kept. */
const MOST = 8

/** Milliseconds. */
const LIFETIME = 30 * 24 * 60 * 60 * 1000

function recent(): string[] {
  const kept = readStored(open, KEY)
  return Array.isArray(kept) ? kept.filter(text => typeof text === 'string').slice(0, MOST) : []
}

/** Remembers a search that led somewhere. */
export function keepRecent(text: string) {
  const words = text.trim()
  if (words)
    store(
      open,
      KEY,
      [words, ...recent().filter(other => other !== words)].slice(0, MOST),
      Date.now(),
      LIFETIME,
    )
}

/** Offers the last searches as long as the field is empty. */
export function showRecent(
  dialog: HTMLElement,
  input: HTMLInputElement,
  words: SearchData['words'],
  ask: () => void,
) {
  const place = dialog.querySelector('.search-recent')
  const texts = input.value.trim() ? [] : recent()
  if (texts.length === 0) return place?.replaceChildren()
  const again = (text: string) => () => {
    input.value = text
    input.focus()
    ask()
  }
  const clear = () => {
    store(open, KEY, [])
    input.focus()
    ask()
  }
  place?.replaceChildren(
    element('h2', {}, words.recent),
    element('ul', {}, ...texts.map(text => element('li', {}, button(text, again(text))))),
    button(words.clear, clear, 'search-recent-clear'),
  )
}

function button(text: string, act: () => void, className?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, text)
  made.addEventListener('click', act)
  return made
}
