import { type Behaviour, mountAll } from './behaviour'

/** An event of the window: a text has come to light that no behaviour has seen yet. */
export const NEW_TEXT = 'butterfly:new-text'

export interface PageViews {
  /** Mounts all behaviours on the page that is shown, and ends the page view before. */
  show(): void
  /** Ends the page view: every listener of its behaviours dies. */
  leave(): void
}

/** One page view after another, each with a signal of its own. */
export function pageViews(behaviours: readonly Behaviour[]): PageViews {
  let view = new AbortController()
  const leave = () => view.abort()
  return {
    leave,
    show() {
      leave()
      view = new AbortController()
      mountAll(behaviours, document, view.signal)
    },
  }
}
