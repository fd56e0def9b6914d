import { scrollBehavior } from '../scrolling'

/** Pixels that the bar covers. */
const BAR = 70

/** The members of `btf` that have to do with the place on the page and in the history. */
export const places = {
  /** How fast is the browser's choice. */
  scrollToDest(top: number) {
    const covered =
      top < scrollY || document.querySelector('#page-header.fixed, #page-header .fixed') !== null
    scrollTo({ top: covered ? top - BAR : top, behavior: scrollBehavior() })
  },

  updateAnchor(hash: string) {
    if (hash !== location.hash)
      history.replaceState(history.state, '', hash || location.pathname + location.search)
  },

  /** From 0 to 100. */
  getScrollPercent(top: number, { clientHeight, offsetTop }: HTMLElement) {
    const range =
      clientHeight > innerHeight ? clientHeight - innerHeight : document.body.scrollHeight - innerHeight
    const percent = Math.round(((top - offsetTop) / range) * 100)
    return Math.min(Math.max(percent || 0, 0), 100)
  },
}
