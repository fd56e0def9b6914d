import type { Behaviour } from '../behaviour'

/** Takes the cover away when the page can be read, and puts it back while the next one is on its way. */
export const cover: Behaviour = {
  selector: '#loading-box',
  mount(box, signal) {
    const show = (shown: boolean) => box.classList.toggle('loaded', !shown)
    aroundPages(signal, show)
    show(false)
  },
}

/** Ends the bar when the page is there with all that belongs to it. */
export const bar: Behaviour = {
  selector: '.pace',
  mount(pace, signal) {
    const show = (shown: boolean) => {
      pace.classList.toggle('pace-active', shown)
      pace.classList.toggle('pace-inactive', !shown)
    }
    aroundPages(signal, show)
    if (document.readyState === 'complete') show(false)
    else addEventListener('load', () => show(false), { once: true, signal })
  },
}

/** Pages that change softly say so. */
function aroundPages(signal: AbortSignal, show: (shown: boolean) => void) {
  document.addEventListener('pjax:send', () => show(true), { signal })
  for (const end of ['pjax:complete', 'pjax:error'])
    document.addEventListener(end, () => show(false), { signal })
}
