import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchFile } from './search-files'

/** Keeps the index of the last generation, which outlives `hexo clean`. */
export interface SearchCache {
  /** Undefined when it is the index of something else. */
  read(key: string): SearchFile[] | undefined
  write(key: string, files: readonly SearchFile[]): void
}

/** Opens the cache of a blog: below `node_modules`, where the blog has that folder. One that cannot be read is empty. */
export function searchCache(blogDir: string): SearchCache {
  const home = existsSync(join(blogDir, 'node_modules')) ? join(blogDir, 'node_modules') : blogDir
  const folder = join(home, '.cache', 'hexo-butterfly', 'search')
  return {
    read(key) {
      try {
        return unpacked(readFileSync(join(folder, key)))
      } catch {
        return undefined
      }
    },
    write(key, files) {
      try {
        mkdirSync(folder, { recursive: true })
        const draft = join(folder, `${key}.${process.pid}.tmp`)
        writeFileSync(draft, packed(files))
        // Another Hexo may be reading: a file appears whole or not at all.
        renameSync(draft, join(folder, key))
        for (const name of readdirSync(folder)) if (name !== key) rmSync(join(folder, name), { force: true })
      } catch {
        // A folder that cannot be written costs time, and nothing else.
      }
    },
  }
}

/** All files as one, as thousands of small ones are slow: a line of JSON with paths and sizes, and then the bytes. */
function packed(files: readonly SearchFile[]): Buffer {
  const list = JSON.stringify(files.map(({ path, data }) => [path, data.length]))
  return Buffer.concat([Buffer.from(`${list}\n`), ...files.map(({ data }) => data)])
}

function unpacked(bytes: Buffer): SearchFile[] {
  let place = bytes.indexOf('\n') + 1
  const list: [string, number][] = JSON.parse(bytes.subarray(0, place).toString())
  const files = list.map(([path, size]) => {
    const data = bytes.subarray(place, place + size)
    place += size
    return { path, data }
  })
  if (place !== bytes.length) throw new Error('The cache of the search was cut off.')
  return files
}
