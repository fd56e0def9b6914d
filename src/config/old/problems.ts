import type { Path, Problem } from '../problem'
import { type Config, configSchema } from '../schema'
import { at } from '../tree'
import type { Change } from './change'

/** What there is to say of options of older releases. Of those with a mistake it has been said already. */
export function oldProblems(
  changes: readonly Change[],
  config: Config,
  mistakes: readonly Problem[],
): Problem[] {
  if (changes.length === 0) return []
  const origin = originIn(changes)
  const defaultOf = defaultsOf()
  const wrong = new Set(mistakes.filter(({ kind }) => kind === 'value').map(({ path }) => String(path)))
  const isDefault = ({ path }: Change['sets'][number]) => isSame(at(config, path), defaultOf(path))
  return changes.flatMap((change): Problem[] => {
    const { old, sets, overruledBy, reason } = change
    const path = origin(old)
    if (reason) return [{ kind: 'removed', path, reason }]
    if (sets.every(isDefault) && wrong.has(String(path))) return []
    if (overruledBy) return [{ kind: 'overruled', path, by: origin(overruledBy) }]
    return [sets.every(isDefault) ? { kind: 'no-effect', path } : renamed(path, change)]
  })
}

/** Gives defaults by path. Only the sections that are asked for are worked out, each once. */
function defaultsOf(): (path: Path) => unknown {
  const sections = new Map<string, unknown>()
  return ([key, ...rest]) => {
    const name = key as keyof Config
    if (!sections.has(name)) sections.set(name, configSchema.shape[name]?.safeParse(undefined).data)
    return at(sections.get(name), rest)
  }
}

const renamed = (path: Path, { sets, asWritten }: Change): Problem => ({
  kind: 'renamed',
  path,
  now: asWritten ? sets.map(({ path }) => ({ path })) : sets,
})

/** Whether two values of a config say the same. */
export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Finds where the user wrote an option: under its old name, and in the spelling of the file. */
export function originIn(changes: readonly Change[]): (path: Path) => Path {
  const moves = changes.flatMap(({ old, sets }) => sets.map(({ path }) => ({ old, now: path }))).toReversed()
  return path => moves.reduce((found, { old, now }) => back(found, old, now), path)
}

const back = (path: Path, old: Path, now: Path): Path =>
  now.every((step, index) => step === path[index]) ? [...old, ...path.slice(now.length)] : path
