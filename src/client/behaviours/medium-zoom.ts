import type { Behaviour } from '../behaviour'
import { fromElsewhere } from '../elsewhere'
import { enlargeable, whenPressed } from '../enlargeable'

type MediumZoom = typeof import('medium-zoom/dist/pure').default

/** Enlarges an image in its place, at a click or with the keyboard. */
export const mount: Behaviour['mount'] = async (root, signal) => {
  // Ours is small and always at hand, so it steps in for one that does not come.
  const elsewhere = await fromElsewhere<MediumZoom>('medium_zoom', 'mediumZoom').catch(report)
  const mediumZoom = elsewhere ?? (await import('medium-zoom/dist/pure')).default
  if (signal.aborted) return
  const zoom = mediumZoom({ background: 'var(--zoom-bg, var(--card-bg))', margin: 16 })
  for (const image of enlargeable(root)) {
    // The original of an image that the page shows in a smaller version.
    if (image.closest('picture')) image.dataset.zoomSrc = image.src
    zoom.attach(image)
    whenPressed(image, () => void zoom.toggle({ target: image }), signal)
  }
  signal.addEventListener('abort', () => void zoom.close().then(() => zoom.detach()))
}

const report = (error: unknown) => console.error(error)
