import { isFile } from '../fetch-ahead'
import { readAddress } from '../read-address'

/** Whether a link is none of ours: it opens something else than a page of this blog, or the blog wants it to load as usual. */
export function isLeftToBrowser(exclude: readonly string[], link?: Element, event?: Event): boolean {
  if (event?.defaultPrevented) return true
  if (!(link instanceof HTMLAnchorElement)) return link !== undefined
  const { target, dataset } = link
  return (
    (target !== '' && target !== '_self') ||
    dataset.fancybox !== undefined ||
    dataset.noSwup !== undefined ||
    isFile(link.pathname) ||
    isAnchorHere(link) ||
    exclude.some(address => address === link.getAttribute('href') || isSamePage(address, link))
  )
}

/** The browser knows best how to follow it. */
const isAnchorHere = ({ hash, pathname, search }: HTMLAnchorElement) =>
  hash !== '' && pathname === location.pathname && search === location.search

const isSamePage = (address: string, { origin, pathname }: HTMLAnchorElement) => {
  const excluded = readAddress(address, location.href)
  return excluded?.origin === origin && excluded.pathname === pathname
}
