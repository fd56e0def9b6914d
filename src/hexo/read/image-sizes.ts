import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { imageSize } from 'image-size'
import type { Size } from '../../site/image-versions'
import type { BlogFiles } from './blog-files'

/** Where the blog is, in the words of Hexo's config. */
export interface Address {
  readonly url: string
  readonly root: string
}

/** Gives the size of an image by what stands in its `src` on a page. Images of other sites have none. */
export function imageSizes(address: Address, { byRoute }: Pick<BlogFiles, 'byRoute'>) {
  const known = new Map<string, Size | undefined>()
  return (src: string, page: string): Size | undefined => {
    const route = routeBehind(src, page, address)
    const file = route === undefined ? undefined : byRoute.get(route)
    if (file === undefined) return undefined
    if (!known.has(file)) known.set(file, sizeOfFile(file))
    return known.get(file)
  }
}

export type SizeOf = ReturnType<typeof imageSizes>

/** A path of which nothing has to be taken apart. Most are, and reading an address takes time. */
const PLAIN = /^(?:\/(?!\.)[\w.-]+)+$/

/** The route that a `src` on a page leads to; undefined for another site and for what is no address at all. */
export function routeBehind(src: string, page: string, { url, root }: Address): string | undefined {
  if (src === '' || /^data:/i.test(src)) return undefined
  if (src.startsWith(root) && PLAIN.test(src)) return src.slice(root.length)
  try {
    const { origin } = new URL(url)
    const target = new URL(src, new URL(root + page, origin))
    const path = decodeURIComponent(target.pathname)
    return target.origin === origin && path.startsWith(root) ? path.slice(root.length) : undefined
  } catch {
    return undefined
  }
}

/** What is known of files in this process, which may live for hours: a changed file has another time. */
const remembered = new Map<string, { readonly time: number; readonly size: Size | undefined }>()

/** The size that browsers show a file with; undefined when it cannot be read. */
export function sizeOfFile(file: string): Size | undefined {
  try {
    const time = statSync(file).mtimeMs
    const before = remembered.get(file)
    if (before?.time === time) return before.size
    const size = readSize(file)
    remembered.set(file, { time, size })
    return size
  } catch {
    return undefined
  }
}

/** Bytes. Nearly every image tells its size in the first few; some photos have a preview and a colour profile before. */
const ENOUGH = [4 * 1024, 512 * 1024]

function readSize(file: string): Size | undefined {
  for (const length of ENOUGH) {
    const size = sizeIn(beginningOf(file, length))
    if (size) return size
  }
  return undefined
}

function beginningOf(file: string, length: number): Uint8Array {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = new Uint8Array(length)
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, 0))
  } finally {
    closeSync(descriptor)
  }
}

/** From here on, cameras say that the picture lies on its side (https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf). */
const FIRST_TURNED_ORIENTATION = 5

function sizeIn(bytes: Uint8Array): Size | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return undefined
    const [across, down] = orientation < FIRST_TURNED_ORIENTATION ? [width, height] : [height, width]
    return { width: Math.round(across), height: Math.round(down) }
  } catch {
    return undefined
  }
}
