import type { Behaviour } from '../behaviour'
import { scrollRange, whileScrolling } from '../scrolling'

/** Pixels after which the bar leaves its place over the banner. */
const LEAVES_AFTER = 56

/** The bar follows the reader, and is shown while the reader scrolls up. */
export const navOnScroll: Behaviour = {
  selector: '#page-header',
  mount(header, signal) {
    let before = 0
    whileScrolling(signal, top => {
      const away = top > LEAVES_AFTER
      header.classList.toggle('nav-fixed', away)
      if (!away || top !== before) header.classList.toggle('nav-visible', away && top < before)
      before = top
    })
  },
}

/**
 * The buttons at the lower right appear with the first scroll, and at once where nothing can be scrolled. None is seen
 * before this script is there to serve it.
 */
export const rightsideOnScroll: Behaviour = {
  selector: '#rightside',
  mount(buttons, signal) {
    whileScrolling(signal, top => {
      buttons.classList.toggle('rightside-show', top > LEAVES_AFTER || scrollRange() <= LEAVES_AFTER)
    })
  },
}
