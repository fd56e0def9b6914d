import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type Hexo from 'hexo'
import type { UsedImages } from './used-images'

/** An image of the blog. */
export interface Original {
  readonly route: string
  readonly file: string
  /** Of its content. */
  readonly hash: string
  /** Whether any page shows it as a small picture. */
  readonly small: boolean
}

/** Enough letters that no two images of a blog have the same ones. */
const HASH_LENGTH = 12

/** The files behind the images that pages show, as far as they are there. */
export function originalsOf(
  hexo: Pick<Hexo, 'model' | 'base_dir'>,
  used: UsedImages,
  byRoute: ReadonlyMap<string, string>,
): Original[] {
  return [...used].flatMap(([route, { small }]) => {
    const file = byRoute.get(route)
    return file === undefined ? [] : [{ route, file, hash: hashOf(file, hexo).slice(0, HASH_LENGTH), small }]
  })
}

/** Of files that have changed since Hexo hashed them, by path and time. */
const hashes = new Map<string, string>()

/** Hexo hashes files when it starts, but not those that change while it runs. */
function hashOf(file: string, hexo: Pick<Hexo, 'model' | 'base_dir'>): string {
  const id = file.slice(hexo.base_dir.length).replaceAll('\\', '/')
  const known = file.startsWith(hexo.base_dir) ? hexo.model('Cache').findById(id) : undefined
  const time = statSync(file).mtime.getTime()
  if (known?.hash && known.modified === time) return known.hash
  const key = `${file} ${time}`
  const hash = hashes.get(key) ?? createHash('sha1').update(readFileSync(file)).digest('hex')
  hashes.set(key, hash)
  return hash
}
