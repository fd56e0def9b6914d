import { readStored, store } from '../storage'
import { SLASH } from './slash-key'

/** Milliseconds: a year. */
const LIFETIME = 365 * 24 * 60 * 60 * 1000

/** Lets a reader turn the key `/` off: who speaks to the computer, or cannot press keys surely, hits it by mistake. */
export function letSlashBeOff(dialog: HTMLElement, signal: AbortSignal) {
  const box = dialog.querySelector<HTMLInputElement>('.search-slash input')
  if (!box) return
  box.checked = readStored(() => localStorage, SLASH) !== 'off'
  const keep = () => store(() => localStorage, SLASH, box.checked ? 'on' : 'off', Date.now(), LIFETIME)
  box.addEventListener('change', keep, { signal })
}
