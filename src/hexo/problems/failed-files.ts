import { stripVTControlCharacters } from 'node:util'
import type Hexo from 'hexo'

/**
 * A file that cannot be read or rendered is one line on the console for Hexo, which then goes on without it and ends
 * with 0. Here the command ends with 1, and nothing is deployed. `miss` is told of sources that cannot be read.
 */
export function countFailedFiles(hexo: Hexo, miss?: (path: string, error: unknown) => void) {
  const say = hexo.log.error.bind(hexo.log)
  let failed = 0
  hexo.log.error = (...words: unknown[]) => {
    if (isFailure(words)) {
      failed++
      process.exitCode = 1
      const [details, message, path] = words as [{ err: unknown }, string, unknown]
      if (message.startsWith('Process failed')) miss?.(stripVTControlCharacters(String(path)), details.err)
    }
    say(...words)
  }
  hexo.on('deployBefore', () => {
    if (failed > 0) throw new Error(`Nothing is deployed, because ${failed} of the files failed. See above.`)
  })
}

/** Hexo names the file that failed and gives the error along (`Process failed`, `Asset render failed`, …). */
export const isFailure = ([details, message]: readonly unknown[]): boolean =>
  typeof message === 'string' &&
  / failed\b/.test(message) &&
  typeof details === 'object' &&
  details !== null &&
  'err' in details
