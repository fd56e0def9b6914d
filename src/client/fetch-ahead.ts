type Fetch = (address: string) => void

/** Asks the browser to fetch a page when it has nothing else to do. */
let way: Fetch = address => {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'prefetch', href: address })
  document.head.append(link)
}

/** Fetches a page that the reader seems to want next. */
export const fetchAhead: Fetch = address => way(address)

/** Fetches such pages in another way from now on. */
export function fetchAheadBy(other: Fetch) {
  way = other
}
