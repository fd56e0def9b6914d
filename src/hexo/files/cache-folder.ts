import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a blog keeps what took long to make. Below `node_modules`, where it has that, it outlives `hexo clean`. */
export function cacheFolder(blogDir: string, name: string): string {
  const packages = join(blogDir, 'node_modules')
  return join(existsSync(packages) ? packages : blogDir, '.cache', 'hexo-butterfly', name)
}

/** Writes a file that another Hexo may be reading: it appears whole or not at all. */
export function writeWhole(path: string, content: string | Uint8Array) {
  const draft = `${path}.${process.pid}.tmp`
  writeFileSync(draft, content)
  renameSync(draft, path)
}
