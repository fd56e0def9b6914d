import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, writeWhole } from '../files/cache-folder'
import type { SearchFile } from './search-files'

/** Keeps the index of the last generation. */
export interface SearchCache {
  /** Undefined when it is the index of something else. */
  read(key: string): SearchFile[] | undefined
  write(key: string, files: readonly SearchFile[]): void
}

/** Opens the cache of a blog. One that cannot be read is empty. */
export function searchCache(blogDir: string): SearchCache {
  const folder = cacheFolder(blogDir, 'search')
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
        writeWhole(join(folder, key), packed(files))
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
