import type { ClientData } from '../../pages/browser/client-data'
import type { Behaviour } from '../behaviour'
import { clientData } from '../client-data'

/** Replaces a picture that cannot be loaded; `data-fallback` names by which one. Without one, the colour behind it shows. */
export const brokenImage: Behaviour = {
  selector: 'img[data-fallback], img.banner-image, img.footer-image, img.web-bg-image',
  mount(element, signal) {
    const image = element as HTMLImageElement
    const replace = () => {
      image.hidden = !image.dataset.fallback
      const src = clientData().errorImages?.[image.dataset.fallback as keyof ClientData['errorImages']]
      if (!src) return
      image.removeAttribute('srcset')
      for (const source of image.parentElement?.querySelectorAll('source') ?? []) source.remove()
      image.src = src
    }
    // Once: the replacement may be broken too.
    if (image.complete && image.naturalWidth === 0) image.decode().catch(replace)
    else image.addEventListener('error', replace, { once: true, signal })
  },
}
