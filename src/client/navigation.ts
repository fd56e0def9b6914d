import { type Behaviour, mountAll } from './behaviour'

/** Returns what to call whenever a page is shown: it ends the page view before, and mounts all on the new one. */
export function pageViews(behaviours: readonly Behaviour[]) {
  let view = new AbortController()
  return () => {
    view.abort()
    view = new AbortController()
    mountAll(behaviours, document, view.signal)
  }
}
