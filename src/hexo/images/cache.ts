import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder, writeWhole } from '../files/cache-folder'
import type { Look } from './look'

/** Goes up when images are made in another way. */
const RECIPE = 1

const LOOKS = 'looks.json'

/** What has been made of images, and what is known of them, by the content of the original. */
export interface ImageCache {
  readonly folder: string
  readonly looks: ReadonlyMap<string, Look>
  has(name: string): boolean
  read(name: string): Promise<Buffer>
  write(name: string, bytes: Buffer): void
  keepLooks(looks: ReadonlyMap<string, Look>): void
  /** Throws away all versions but these. */
  prune(names: ReadonlySet<string>): void
}

/** Opens the cache of a blog. */
export function imageCache(blogDir: string): ImageCache {
  const folder = cacheFolder(blogDir, `images-${RECIPE}`)
  mkdirSync(folder, { recursive: true })
  const names = new Set(readdirSync(folder))
  const looks = readLooks(join(folder, LOOKS))
  return {
    folder,
    looks,
    has: name => names.has(name),
    read: name => readFile(join(folder, name)),
    write(name, bytes) {
      writeWhole(join(folder, name), bytes)
      names.add(name)
    },
    keepLooks(now) {
      const text = JSON.stringify(Object.fromEntries([...now].sort(([a], [b]) => (a < b ? -1 : 1))))
      if (text !== JSON.stringify(Object.fromEntries(looks))) writeWhole(join(folder, LOOKS), text)
    },
    prune(wanted) {
      for (const name of names)
        if (name !== LOOKS && !wanted.has(name)) {
          rmSync(join(folder, name), { force: true })
          names.delete(name)
        }
    },
  }
}

/** A cache that cannot be read is an empty one. */
function readLooks(file: string): Map<string, Look> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8'))))
  } catch {
    return new Map()
  }
}
