import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Look } from './look'

/** Goes up when images are made in another way. */
const RECIPE = 1

const LOOKS = 'looks.json'

/** What has been made of images, and what is known of them, by the content of the original. Outlives `hexo clean`. */
export interface ImageCache {
  readonly folder: string
  readonly looks: ReadonlyMap<string, Look>
  has(name: string): boolean
  read(name: string): Promise<Buffer>
  write(name: string, bytes: Buffer): Promise<void>
  keepLooks(looks: ReadonlyMap<string, Look>): void
  /** Throws away all versions but these. */
  prune(names: ReadonlySet<string>): void
}

/** Opens the cache of a blog: below `node_modules`, where the blog has that folder. */
export function imageCache(blogDir: string): ImageCache {
  const home = existsSync(join(blogDir, 'node_modules')) ? join(blogDir, 'node_modules') : blogDir
  const folder = join(home, '.cache', 'hexo-butterfly', `images-${RECIPE}`)
  mkdirSync(folder, { recursive: true })
  const names = new Set(readdirSync(folder))
  const looks = readLooks(join(folder, LOOKS))
  return {
    folder,
    looks,
    has: name => names.has(name),
    read: name => readFile(join(folder, name)),
    async write(name, bytes) {
      // Another Hexo may be reading: a file appears whole or not at all.
      const draft = join(folder, `${name}.${process.pid}.tmp`)
      await writeFile(draft, bytes)
      await rename(draft, join(folder, name))
      names.add(name)
    },
    keepLooks(now) {
      const text = JSON.stringify(Object.fromEntries([...now].sort(([a], [b]) => (a < b ? -1 : 1))))
      if (text === JSON.stringify(Object.fromEntries(looks))) return
      const draft = join(folder, `${LOOKS}.${process.pid}.tmp`)
      writeFileSync(draft, text)
      renameSync(draft, join(folder, LOOKS))
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
