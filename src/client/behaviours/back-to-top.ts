import type { Behaviour } from '../behaviour'
import { scrollBehavior, scrollRange, whileScrolling } from '../scrolling'

export const backToTop: Behaviour = {
  selector: '#go-up',
  mount(button, signal) {
    button.addEventListener('click', () => scrollTo({ top: 0, behavior: scrollBehavior() }), { signal })
  },
}

/** Per cent; near the end the arrow alone is shown. */
const NEAR_THE_END = 95

/** How much of the page is read, on the button that leads back to its top. */
export const scrollPercent: Behaviour = {
  selector: '#go-up[data-percent]',
  mount(button, signal) {
    const text = button.querySelector('.scroll-percent')
    if (!text) return
    whileScrolling(signal, top => {
      const range = scrollRange()
      // What fits on the screen has been read.
      const percent = range > 0 ? Math.round((top / range) * 100) : 100
      button.classList.toggle('show-percent', percent < NEAR_THE_END)
      text.textContent = String(percent)
    })
  },
}
