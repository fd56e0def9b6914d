import type { Behaviour } from '../behaviour'
import { element } from '../element'
import { safeAddress, textIn } from '../entry'
import { remoteList } from '../remote-list'

/** A gallery that reads its list itself, or that keeps some of its images behind a button. */
export const mount: Behaviour['mount'] = async (gallery, signal) => {
  const items = gallery.querySelector<HTMLElement>('.gallery-items')
  if (!items) return
  const status = items.querySelector<HTMLElement>('.gallery-status')
  const waiting = status ? await remoteImages(status, signal) : [...items.children]
  if (!waiting) return
  items.replaceChildren()

  const { limit, first, button, more = '' } = gallery.dataset
  const trigger = element('button', { class: 'gallery-more', type: 'button' }, more)
  const show = (count: string | undefined) => {
    items.append(...waiting.splice(0, Number(count) || STEP))
    if (waiting.length === 0) trigger.remove()
  }
  gallery.append(trigger)
  show(first)
  gallery.classList.add('loaded')
  trigger.addEventListener('click', () => show(limit), { signal })
  if (button !== 'true') whenNear(trigger, () => show(limit), signal)
}

/** How many images come at a time when the author's number is none. */
const STEP = 10

async function remoteImages(status: HTMLElement, signal: AbortSignal) {
  const list = await remoteList(status, signal)
  return list?.flatMap(entry => {
    const src = safeAddress(textIn(entry, 'url'), location.href)
    const { alt = '', title } = { alt: textIn(entry, 'alt'), title: textIn(entry, 'title') }
    return src ? [element('img', { src, alt, title, loading: 'lazy' })] : []
  })
}

/** Runs whenever an element comes near the window, and again while it stays there. */
function whenNear(trigger: Element, run: () => void, signal: AbortSignal) {
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      run()
      observer.unobserve(trigger)
      if (trigger.isConnected) observer.observe(trigger)
    },
    { rootMargin: '0px 0px 300px' },
  )
  observer.observe(trigger)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
