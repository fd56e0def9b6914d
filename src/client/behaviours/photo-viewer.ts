import type PhotoSwipe from 'photoswipe'
import type { Behaviour } from '../behaviour'
import { clientData } from '../client-data'
import { enlargeable, whenPressed } from '../enlargeable'
import { wantsCalm } from '../wants-calm'

/** Shows the images of a text one by one over the whole window, at a click or with the keyboard. */
export const mount: Behaviour['mount'] = (root, signal) => {
  const images = enlargeable(root)
  for (const [index, image] of images.entries()) {
    image.classList.add('enlargeable')
    const open = () => void show(images, index, signal)
    image.addEventListener('click', open, { signal })
    whenPressed(image, open, signal)
  }
}

async function show(images: readonly HTMLImageElement[], index: number, signal: AbortSignal) {
  const { default: Viewer } = await import('photoswipe')
  // Who clicks twice before it is there wants one.
  if (signal.aborted || document.querySelector('.pswp')) return
  const { lightbox } = clientData()
  const viewer = new Viewer({
    index,
    dataSource: images.map(slideOf),
    bgOpacity: 0.92,
    // The image opens out of its place, unless the reader wants little motion.
    showHideAnimationType: wantsCalm().matches ? 'none' : 'zoom',
    ...lightbox?.titles,
  })
  addCaptions(viewer, images)
  viewer.on('loadComplete', ({ slide }) => correctSize(viewer, slide))
  signal.addEventListener('abort', () => viewer.isOpen && viewer.destroy())
  viewer.init()
}

/** Of an image that the page shows in a smaller version, readers who look closer get the original. */
function slideOf(image: HTMLImageElement) {
  const shown = image.currentSrc || image.src
  const original = image.closest('picture') !== null
  const size = (name: 'width' | 'height') => Number(image.getAttribute(name))
  return {
    src: original ? image.src : shown,
    msrc: shown,
    width: (original && size('width')) || image.naturalWidth || size('width') || innerWidth,
    height: (original && size('height')) || image.naturalHeight || size('height') || innerHeight,
    alt: image.alt,
    element: image,
  }
}

/** Nobody knows the size of an image of another host before it is there. */
function correctSize(viewer: PhotoSwipe, { data, index, content }: PhotoSwipe['currSlide'] & object) {
  const { naturalWidth, naturalHeight } = (content.element ?? {}) as Partial<HTMLImageElement>
  if (!naturalWidth || !naturalHeight || (data.width === naturalWidth && data.height === naturalHeight))
    return
  Object.assign(data, { width: naturalWidth, height: naturalHeight })
  viewer.refreshSlideContent(index)
}

function addCaptions(viewer: PhotoSwipe, images: readonly HTMLImageElement[]) {
  viewer.on('uiRegister', () => {
    viewer.ui?.registerElement({
      name: 'caption',
      order: 9,
      isButton: false,
      appendTo: 'root',
      onInit(caption) {
        const write = () => {
          const { alt = '', title = '' } = images[viewer.currIndex] ?? {}
          caption.textContent = title || alt
        }
        write()
        viewer.on('change', write)
      },
    })
  })
}
