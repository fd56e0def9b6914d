import { wantsCalm } from './wants-calm'

/** Calls `update` soon, and then at most once per frame while the reader scrolls or resizes. */
export function whileScrolling(signal: AbortSignal, update: (top: number) => void) {
  let scheduled = false
  const run = () => {
    scheduled = false
    // Safari reports negative positions while it bounces.
    if (!signal.aborted) update(Math.max(0, scrollY))
  }
  const schedule = () => {
    if (!scheduled) requestAnimationFrame(run)
    scheduled = true
  }
  for (const type of ['scroll', 'resize']) addEventListener(type, schedule, { signal, passive: true })
  schedule()
}

/** How far the page can be scrolled, in pixels. */
export const scrollRange = () => document.documentElement.scrollHeight - innerHeight

/** Smooth, unless the reader asked for less motion. */
export const scrollBehavior = (): ScrollBehavior => (wantsCalm().matches ? 'instant' : 'smooth')
