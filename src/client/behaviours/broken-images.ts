import type { ClientData } from '../../pages/client-data'
import type { Behaviour } from '../behaviour'
import { clientData } from '../client-data'

/** Replaces a picture that cannot be loaded; `data-fallback` names by which one. */
export const brokenImage: Behaviour = {
  selector: 'img[data-fallback]',
  mount(element, signal) {
    const image = element as HTMLImageElement
    const replace = () => {
      const src = clientData().errorImages?.[image.dataset.fallback as keyof ClientData['errorImages']]
      if (!src) return
      image.removeAttribute('srcset')
      for (const source of image.parentElement?.querySelectorAll('source') ?? []) source.remove()
      image.src = src
    }
    // Once: the replacement may be broken too.
    if (image.complete && image.naturalWidth === 0) replace()
    else image.addEventListener('error', replace, { once: true, signal })
  },
}
