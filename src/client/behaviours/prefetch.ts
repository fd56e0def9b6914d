import type { Behaviour } from '../behaviour'
import { fetchAhead } from '../fetch-ahead'
import { isFile } from '../soft-navigation/links'

/** Milliseconds that the pointer rests on a link of a reader who means it. */
const INTENTION = { eager: 65, moderate: 200 } as const

/** Fetches a page when the reader seems to want it. Not by speculation rules: those need a hole in the policy. */
export const prefetch: Behaviour = {
  selector: '[data-prefetch]',
  mount({ dataset }, signal) {
    if (savesData()) return
    const patience = INTENTION[dataset.prefetch === 'eager' ? 'eager' : 'moderate']
    const fetched = new Set([location.href.replace(/#.*/, '')])
    let timer: ReturnType<typeof setTimeout> | undefined

    const intend = ({ target }: Event) => {
      clearTimeout(timer)
      const address = target instanceof Element ? pageOf(target.closest('a')) : undefined
      if (!address || fetched.has(address)) return
      timer = setTimeout(() => {
        fetched.add(address)
        fetchAhead(address)
      }, patience)
    }
    document.addEventListener('pointerover', intend, { signal, passive: true })
    document.addEventListener('focusin', intend, { signal })
    signal.addEventListener('abort', () => clearTimeout(timer))
  },
}

const savesData = () =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData ?? false

/** The address of another page of this site. */
function pageOf(link: HTMLAnchorElement | null): string | undefined {
  if (!link || link.origin !== location.origin || link.download || link.target === '_blank') return undefined
  if (isFile(link.pathname)) return undefined
  return link.href.replace(/#.*/, '')
}
