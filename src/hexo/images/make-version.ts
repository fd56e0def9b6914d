import { availableParallelism } from 'node:os'
import type { Format } from '../../site/image-versions'
import type { ImageCache } from './cache'
import { LENIENT } from './look'
import type { Sharp } from './sharp'

/** A file that is made of an image. */
export interface Version {
  /** In the cache. */
  readonly name: string
  /** The original. */
  readonly file: string
  readonly width: number
  readonly format: Format
}

/** AVIF looks as good as WebP at a lower figure (compared by signal-to-noise ratio). */
const AVIF_SHARE = 0.6

/** Takes a sixteenth of the time of the usual effort, 4, for files that are a third larger. */
const AVIF_EFFORT = 1

/** Makes versions, and keeps them: nothing is made twice, not even when it is asked for twice at once. */
export function versionMaker(cache: ImageCache, sharp: Sharp | undefined, quality: number) {
  const underWay = new Map<string, Promise<Buffer>>()
  const inTurn = turns(availableParallelism())

  const encode = ({ file, width, format }: Version) => {
    if (!sharp) throw new Error(`A version of ${file} has been deleted while it was needed. Run Hexo again.`)
    const image = sharp(file, LENIENT).rotate().resize({ width, withoutEnlargement: true })
    return format === 'avif'
      ? image.avif({ quality: Math.max(1, Math.round(quality * AVIF_SHARE)), effort: AVIF_EFFORT }).toBuffer()
      : image.webp({ quality }).toBuffer()
  }
  const make = async (version: Version) => {
    if (cache.has(version.name)) return cache.read(version.name)
    const bytes = await encode(version)
    cache.write(version.name, bytes)
    return bytes
  }
  return (version: Version): Promise<Buffer> => {
    const made = underWay.get(version.name) ?? inTurn(() => make(version))
    underWay.set(version.name, made)
    return made.finally(() => underWay.delete(version.name))
  }
}

/** Runs only so many tasks at a time: Hexo asks for all files of the site at once. */
export function turns(most: number) {
  const waiting: (() => void)[] = []
  let running = 0
  return async <Result>(task: () => Promise<Result>): Promise<Result> => {
    if (running >= most) await new Promise<void>(resolve => waiting.push(resolve))
    else running++
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
