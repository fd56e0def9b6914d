import { createRequire } from 'node:module'
import { join } from 'node:path'
import type sharp from 'sharp'
import { reasonOf } from '../../site/reason'

/** The package that changes images, as far as we use it. Blogs install it themselves: it is large. */
export type Sharp = typeof sharp

/** Where the package lies: in the blog, or beside the theme. */
export function findSharp(blogDir: string, packageDir: string): string | undefined {
  for (const folder of [join(blogDir, 'package.json'), packageDir])
    try {
      return createRequire(folder).resolve('sharp')
    } catch {
      // Perhaps in the next one.
    }
  return undefined
}

/** The package was installed for another machine, say. */
export class Unloadable extends Error {}

/** Makes a loader of the package, for when it is needed: it takes its time. */
export function sharpLoader(path: string): () => Sharp {
  let sharp: Sharp | undefined
  return () => {
    try {
      sharp ??= createRequire(path)(path) as Sharp
      return sharp
    } catch (error) {
      throw new Unloadable(reasonOf(error))
    }
  }
}
