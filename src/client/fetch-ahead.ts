import { LEFT_OUT } from '../site/links-left-out'

/** Milliseconds that the pointer rests on a link of a reader who means it. */
const INTENTION = { eager: 65, moderate: 200 } as const

/**
 * Fetches a page when the reader seems to want it: in browsers that know no speculation rules, and where pages change
 * softly.
 */
export function fetchAhead(fetchPage = fetchIdly) {
  if (savesData()) return
  const eagerness = document.querySelector<HTMLElement>('[data-prefetch]')?.dataset.prefetch
  const patience = INTENTION[eagerness === 'eager' ? 'eager' : 'moderate']
  const fetched = new Set([withoutHash(location.href)])
  let timer: ReturnType<typeof setTimeout> | undefined

  const intend = ({ target }: Event) => {
    clearTimeout(timer)
    const address = target instanceof Element ? pageOf(target.closest('a')) : undefined
    if (!address || fetched.has(address)) return
    timer = setTimeout(() => {
      fetched.add(address)
      fetchPage(address)
    }, patience)
  }
  document.addEventListener('pointerover', intend, { passive: true })
  document.addEventListener('focusin', intend)
}

/** Asks the browser for a page when it has nothing else to do. */
function fetchIdly(address: string) {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'prefetch', href: address })
  document.head.append(link)
}

const savesData = () =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData ?? false

/** The address of another page of this site. */
function pageOf(link: HTMLAnchorElement | null): string | undefined {
  const isLeftOut = link?.matches(LEFT_OUT) ?? true
  if (!link || isLeftOut || link.origin !== location.origin || isFile(link.pathname)) return undefined
  return withoutHash(link.href)
}

const withoutHash = (address: string) => address.replace(/#.*/, '')

/** An address such as `/feed.xml` shows no page. */
export const isFile = (path: string) => /\.(?!html?$)[a-z]\w*$/i.test(path)
