import type { Behaviour } from '../behaviour'
import { element } from '../element'
import { safeAddress, textIn } from '../entry'
import { remoteList } from '../remote-list'

/** A gallery that reads its list itself, or that keeps some of its images behind a button. */
export const mount: Behaviour['mount'] = async (gallery, signal) => {
  const images = await imagesIn(gallery, signal)
  if (signal.aborted || images.length === 0) return
  // One that is mounted again goes on where it was.
  const isNew = !gallery.classList.contains('loaded')
  if (isNew) for (const image of images) image.hidden = true
  const waiting = images.filter(({ hidden }) => hidden)

  const { limit, first, button, more = '' } = gallery.dataset
  const trigger = element('button', { class: 'gallery-more', type: 'button' }, more)
  const show = (count: string | undefined) => {
    for (const image of waiting.splice(0, Number(count) || STEP)) image.hidden = false
    if (waiting.length === 0) trigger.remove()
  }
  gallery.querySelector('.gallery-more')?.remove()
  if (waiting.length > 0) gallery.append(trigger)
  if (isNew) show(first)
  gallery.classList.add('loaded')
  trigger.addEventListener('click', () => show(limit), { signal })
  if (button !== 'true') whenNear(trigger, () => show(limit), signal)
}

/** They wait in their place, where what enlarges images finds them too. */
async function imagesIn(gallery: HTMLElement, signal: AbortSignal): Promise<HTMLElement[]> {
  const status = gallery.querySelector<HTMLElement>('.gallery-status')
  const remote = status && (await remoteImages(status, signal))
  if (status && !remote) return []
  if (remote) status.replaceWith(...remote)
  return [...gallery.querySelectorAll<HTMLElement>('.gallery-items > *')]
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
