import { posix } from 'node:path'
import { hash } from '../../site/hash'
import { type Picture, writtenPicture } from '../../site/picture'
import type { BlogFiles } from './blog-files'

/** The post or page that a picture is named in. */
export interface NamedIn {
  /** Its route, such as `2024/08/01/hello/` or `hello.html`. */
  readonly path: string
  /** Its file below `source/`, such as `_posts/hello.md`. */
  readonly source: string
}

/** Reads a picture of the front-matter: `false` when the author wants none, undefined when nothing is said. */
export type ReadPicture = (value: unknown, document: NamedIn) => Picture | false | undefined

/** What pictures are looked up with. */
export interface Lookup extends BlogFiles {
  readonly root: string
  /** `post_asset_folder`: each post has a folder of its own files. */
  readonly assetFolders: boolean
}

/**
 * Makes the reader of pictures. Authors name an image from the root, from the file they write in or from the page it
 * becomes; what is there decides which of them is meant. Of a list, each document keeps the same entry.
 */
export function pictureReader(lookup: Lookup): ReadPicture {
  return (value, document) => {
    const chosen = Array.isArray(value) ? oneOf(value, document) : value
    if (chosen === false) return false
    const picture = writtenPicture(chosen)
    return picture && 'src' in picture ? { src: resolve(picture.src, document, lookup) } : picture
  }
}

function oneOf(list: readonly unknown[], { path }: NamedIn): unknown {
  const entries = list.filter(entry => writtenPicture(entry))
  return entries[hash(path) % entries.length]
}

function resolve(src: string, document: NamedIn, lookup: Lookup): string {
  if (isElsewhere(src)) return src
  const [path, rest] = parted(src)
  const candidates = routesFor(path, document, lookup)
  const route = candidates.find(candidate => lookup.byRoute.has(decoded(candidate))) ?? candidates[0]
  return `/${route}${rest}`
}

/** Routes that a path may stand for, the likeliest first. When there is no file for any, that one is shown and told. */
function routesFor(
  path: string,
  { path: page, source }: NamedIn,
  { assetFolders, root, routes }: Lookup,
): string[] {
  if (path.startsWith('/'))
    return [path.slice(1), ...(path.startsWith(root) ? [path.slice(root.length)] : [])]
  const inFolder = routeFrom(page.replace(/(\.html?)?$/, '/'), path)
  const besidePage = routeFrom(page.replace(/[^/]*$/, ''), path)
  const besideSource = routes.get(routeFrom(posix.dirname(source), decoded(path)))
  const hasFolder = assetFolders && source.startsWith('_posts/')
  const fromPage = path.startsWith('.') || (hasFolder && !path.includes('/'))
  return [
    ...(hasFolder ? [inFolder] : []),
    ...(fromPage ? [besidePage, routeFrom('', path)] : [routeFrom('', path), besidePage]),
    ...(besideSource === undefined ? [] : [besideSource]),
  ]
}

/** Nothing is above the root. */
const routeFrom = (folder: string, path: string) => posix.join('/', folder, path).slice(1)

/** An image of another site, or one that stands in the address itself. */
export const isElsewhere = (src: string) => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(src)

/** The path, and the query and the hash after it. */
const parted = (src: string): [string, string] => {
  const end = src.search(/[?#]/)
  return end < 0 ? [src, ''] : [src.slice(0, end), src.slice(end)]
}

/** The route of a file may have been written for an address: `%20` is a blank. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
