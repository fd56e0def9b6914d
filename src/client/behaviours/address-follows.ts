import type { Behaviour } from '../behaviour'
import { headingInView } from '../heading-in-view'

/** The address names the heading in view, without a step in the history. Until the reader scrolls, it stays as it came. */
export const mount: Behaviour['mount'] = (page, signal) => {
  const headings = page.querySelectorAll<HTMLElement>('#article-container :is(h1, h2, h3, h4, h5, h6)[id]')
  let scrolled = false
  const afterScroll = () => {
    scrolled = true
  }
  addEventListener('scroll', afterScroll, { signal, once: true, passive: true })
  headingInView([...headings], signal, heading => {
    if (!scrolled) return
    const { pathname, search } = location
    const hash = heading ? `#${encodeURIComponent(heading.id)}` : ''
    history.replaceState(history.state, '', pathname + search + hash)
  })
}
