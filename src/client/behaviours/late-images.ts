import type { LateImages } from '../../pages/browser/late-images'
import type { Behaviour } from '../behaviour'

/** Marks the images that are still on their way, until they are there. */
export const mount: Behaviour['mount'] = (page, signal) => {
  const { images, placeholder }: LateImages = JSON.parse(page.dataset.lateImages ?? '{}')
  if (placeholder) page.style.setProperty('--placeholder', `url(${JSON.stringify(placeholder)})`)
  for (const image of page.querySelectorAll<HTMLImageElement>(images)) {
    if (image.complete || image.loading !== 'lazy') continue
    image.dataset.late = 'yes'
    const arrive = () => {
      if (placeholder) delete image.dataset.late
      else image.dataset.late = 'no'
    }
    for (const end of ['load', 'error']) image.addEventListener(end, arrive, { once: true, signal })
    signal.addEventListener('abort', arrive)
  }
}
