import { format, stripVTControlCharacters } from 'node:util'
import type Hexo from 'hexo'
import { reasonOf } from '../../site/reason'

/** A file or a page that Hexo could not read or render. */
export interface Failure {
  readonly what: string
  readonly reason: string
}

/** Hexo's levels end with 60. */
const NOTHING = 70

/** Lets Hexo work without a word. What it says went wrong is collected. */
export function quiet({ log }: Hexo): Failure[] {
  const failures: Failure[] = []
  ;(log as { level?: number }).level = NOTHING
  log.error = (...words: unknown[]) => {
    const failure = failureIn(words)
    if (failure) failures.push(failure)
  }
  return failures
}

function failureIn([first, ...rest]: readonly unknown[]): Failure | undefined {
  const error = first instanceof Error ? first : (first as { err?: unknown } | undefined)?.err
  if (!(error instanceof Error)) return undefined
  return { what: stripVTControlCharacters(format(...rest)), reason: reasonOf(error) }
}
