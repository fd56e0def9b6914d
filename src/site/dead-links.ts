import { Parser } from 'htmlparser2'

/** What a page links to, and the places on it that links can lead to. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>
  readonly links: ReadonlySet<string>
}

export interface DeadLink {
  /** As it stands in the page. */
  readonly link: string
  /** What is not there: a place can be missing on a page that is. */
  readonly missing: 'page' | 'file' | 'place'
  /** The routes of the pages that have it. */
  readonly pages: readonly string[]
}

/** Reads the links of a page in one pass. */
export function readLinks(html: string): PageLinks {
  const ids = new Set<string>()
  const links = new Set<string>()
  const parser = new Parser({
    onopentag(_, { id, name, href, src, poster }) {
      for (const anchor of [id, name]) if (anchor) ids.add(anchor)
      for (const link of [href, src, poster]) if (link) links.add(link)
    },
  })
  parser.end(html)
  return { ids, links }
}

/** The links to the site itself that lead nowhere. `hasRoute` knows every file of the site. */
export function deadLinks(
  pages: ReadonlyMap<string, PageLinks>,
  hasRoute: (route: string) => boolean,
  address: { readonly url: string; readonly root: string },
): DeadLink[] {
  const dead = new Map<string, DeadLink & { pages: string[] }>()
  for (const [path, { links }] of pages)
    for (const link of links) {
      const missing = missingBehind(link, path, { pages, hasRoute, ...address })
      if (!missing) continue
      const key = `${missing} ${link}`
      const known = dead.get(key) ?? { link, missing, pages: [] }
      known.pages.push(path)
      dead.set(key, known)
    }
  return [...dead.values()]
}

interface Surroundings {
  readonly pages: ReadonlyMap<string, PageLinks>
  readonly hasRoute: (route: string) => boolean
  readonly url: string
  readonly root: string
}

function missingBehind(link: string, from: string, { pages, hasRoute, url, root }: Surroundings) {
  const target = targetOf(link, from, url, root)
  if (!target) return undefined
  const route = ['', 'index.html', '/index.html', '.html'].map(end => target.path + end).find(hasRoute)
  if (route === undefined) return IS_FILE.test(target.path) ? 'file' : 'page'
  const page = pages.get(route)
  return page && isPlace(target.hash) && !page.ids.has(target.hash) ? 'place' : undefined
}

/** The names of pages may have dots too, as in `/release-1.2`. */
const IS_FILE = /\.(?!html?$)(?=\w*[a-z])\w{2,5}$/i

/** `#top` needs no element, and scripts use `#/…` and `#!…` for themselves. */
const isPlace = (hash: string) => hash !== '' && hash !== 'top' && !/^[/!]|:~:/.test(hash)

function targetOf(link: string, from: string, url: string, root: string) {
  try {
    const { origin } = new URL(url)
    const { origin: host, pathname, hash, protocol } = new URL(link, new URL(root + encodeURI(from), origin))
    const path = decodeURIComponent(pathname)
    if (host !== origin || !/^https?:$/.test(protocol)) return undefined
    // What lies above the root of the blog is another site.
    return path.startsWith(root)
      ? { path: path.slice(root.length), hash: decodeURIComponent(hash.slice(1)) }
      : undefined
  } catch {
    return undefined
  }
}
