import mediumZoom from 'medium-zoom/dist/pure'
import type { Behaviour } from '../behaviour'
import { enlargeable } from '../enlargeable'

/** Enlarges an image in its place, at a click or with the keyboard. */
export const mount: Behaviour['mount'] = (root, signal) => {
  const zoom = mediumZoom({ background: 'var(--card-bg)', margin: 16 })
  for (const image of enlargeable(root)) {
    zoom.attach(image)
    image.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      void zoom.toggle({ target: image })
    })
  }
  signal.addEventListener('abort', () => void zoom.close().then(() => zoom.detach()))
}
