import { type Position, positionsIn } from './positions'
import { PLACELESS, type Problem } from './problem'
import type { Source } from './report'

export interface Place extends Position {
  readonly source: Source
}

/** These are shown at the value, the others at the key. */
const ABOUT_VALUES: ReadonlySet<Problem['kind']> = new Set(['value', 'file', 'language', 'loop'])

/** Finds the place of a problem in the first source that has it. */
export function placeFinder(sources: readonly Source[]): (problem: Problem) => Place | undefined {
  const searches = sources.map(source => ({ source, find: positionsIn(source.text) }))
  return ({ kind, path }) => {
    if (PLACELESS[kind]) return undefined
    for (const { source, find } of searches) {
      const position = find(source.prefix ? [source.prefix, ...path] : path, ABOUT_VALUES.has(kind))
      if (position) return { ...position, source }
    }
    return undefined
  }
}
