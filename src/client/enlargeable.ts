import { clientData } from './client-data'

const ENLARGEABLE = '#article-container img:not(.no-lightbox), img.enlargeable'

/**
 * The images of a text that can be enlarged, and those that a script has made so, as buttons. Those in links lead where
 * they lead.
 */
export function enlargeable(root: ParentNode): HTMLImageElement[] {
  const { enlarge = '' } = clientData().lightbox ?? {}
  const images = [...root.querySelectorAll<HTMLImageElement>(ENLARGEABLE)]
  const free = images.filter(image => !image.closest('a, button, .gallery-container[data-type=url]'))
  for (const image of free) {
    image.tabIndex = 0
    image.role = 'button'
    image.ariaLabel = [enlarge, image.alt].filter(Boolean).join(': ')
  }
  return free
}

/** Enlarges such an image with the keys that press a button. */
export function whenPressed(image: HTMLElement, enlarge: () => void, signal: AbortSignal) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    enlarge()
  }
  image.addEventListener('keydown', press, { signal })
}
