import type { Behaviour } from '../behaviour'

/** Pixels of the bar that are padding, or room for buttons beside the menu. */
const RESERVED = 120

const width = (element: HTMLElement | null) =>
  element ? Math.max(element.offsetWidth, element.scrollWidth) : 0

/** Replaces the menu by the button of the drawer when it does not fit beside the blog's title. */
export const navFit: Behaviour = {
  selector: '#nav',
  mount(nav, signal) {
    const title = nav.querySelector<HTMLElement>('.nav-site-title')
    const menu = nav.querySelector<HTMLElement>('#menus .menus_items')
    if (!menu) return
    let titleWidth = 0
    let menuWidth = 0

    const fit = () => {
      // What is hidden has no width: then the last known one counts.
      titleWidth = width(title) || titleWidth
      menuWidth = width(menu) || menuWidth
      nav.classList.toggle('hide-menu', titleWidth + menuWidth > nav.offsetWidth - RESERVED)
    }
    const observer = new ResizeObserver(fit)
    observer.observe(nav)
    observer.observe(menu)
    signal.addEventListener('abort', () => observer.disconnect())
  },
}
