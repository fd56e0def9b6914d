import type { Behaviour } from '../behaviour'

/** Milliseconds that the pointer rests on a link of a reader who means it. */
const INTENTION = 65

/** Fetches a page as soon as the reader seems to want it. Not by speculation rules: those need a hole in the policy. */
export const mount: Behaviour['mount'] = (_, signal) => {
  if (savesData()) return
  const fetched = new Set([location.href.replace(/#.*/, '')])
  let timer: ReturnType<typeof setTimeout> | undefined

  const intend = ({ target }: Event) => {
    clearTimeout(timer)
    const address = target instanceof Element ? pageOf(target.closest('a')) : undefined
    if (!address || fetched.has(address)) return
    timer = setTimeout(() => {
      fetched.add(address)
      prefetch(address)
    }, INTENTION)
  }
  document.addEventListener('pointerover', intend, { signal, passive: true })
  document.addEventListener('focusin', intend, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}

const savesData = () =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData ?? false

/** The address of another page of this site. */
function pageOf(link: HTMLAnchorElement | null): string | undefined {
  if (!link || link.origin !== location.origin || link.download || link.target === '_blank') return undefined
  return link.href.replace(/#.*/, '')
}

function prefetch(href: string) {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'prefetch', href })
  document.head.append(link)
}
