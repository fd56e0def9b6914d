import type { Behaviour } from '../behaviour'
import { element } from '../element'

/** Percent of the width that shows the first picture. */
const HALF = '50'

/** Lays two pictures over each other; a slider moves the border between them. */
export const mount: Behaviour['mount'] = (box, signal) => {
  const slider = element('input', {
    type: 'range',
    min: '0',
    max: '100',
    value: HALF,
    class: 'image-compare-slider',
    'aria-label': box.dataset.label,
  })
  const show = () => box.style.setProperty('--split', `${slider.value}%`)
  slider.addEventListener('input', show, { signal })
  signal.addEventListener('abort', () => slider.remove())
  box.append(slider)
  box.classList.add('laid-over')
  show()
}
