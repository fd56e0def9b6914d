import { element } from '../element'

/** Reports visits to a service. Called once for each page view; `first` when nothing of it is loaded yet. */
export type Tracker<Settings> = (settings: Settings, first: boolean) => void

/** Loads the script of a service. Nothing depends on it, so nobody hears when that fails. */
export const request = (src: string, attributes: Readonly<Record<string, string>> = {}) =>
  document.head.append(element('script', { src, async: '', ...attributes }))

/** A queue of the page, where a service takes up what was said before it was there. */
export function queue(name: string): unknown[] {
  const found = Reflect.get(globalThis, name) ?? []
  Reflect.set(globalThis, name, found)
  return found
}

export const address = () => location.pathname + location.search
