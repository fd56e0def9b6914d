import type { Path } from './problem'

/** What users write is a tree of maps, lists and values. All functions make new trees and change none. */
export type Tree = Readonly<Record<string, unknown>>

/** A plain map: no list, no date. */
export function isMap(value: unknown): value is Tree {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** In YAML a key without a value is null. Users write that to say "the default, please". Lists keep their length. */
export function withoutBlanks(value: unknown): unknown {
  if (value === null) return undefined
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (!isMap(value)) return value
  const entries = Object.entries(value).filter(([, child]) => child !== null && child !== undefined)
  return Object.fromEntries(entries.map(([key, child]) => [key, withoutBlanks(child)]))
}

/** A date of Hexo's parser of YAML, or what Hexo's database makes of it until the next build. */
export const isDate = (value: unknown): boolean =>
  value instanceof Date || (typeof value === 'string' && /T\d\d:\d\d:\d\d\.\d{3}Z$/.test(value))

/** Whether there is a date in it. */
export const hasDates = (value: unknown): boolean =>
  isDate(value) ||
  ((Array.isArray(value) || isMap(value)) && Object.values(value).some(child => hasDates(child)))

/** Where an alias of YAML stands within what it names: whoever walks through such a tree comes to no end. */
export function loopsIn(value: unknown, around: readonly unknown[] = []): Path[] {
  if (around.includes(value)) return [[]]
  if (!Array.isArray(value) && !isMap(value)) return []
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return children.flatMap(([step, child]) => loopsIn(child, [...around, value]).map(path => [step, ...path]))
}

/** What stands at the path, or undefined. */
export function at(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => childOf(value, step), tree)
}

const childOf = (value: unknown, step: string | number) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as never)[step]
    : undefined

/** The tree without what stands at the path. An item of a list becomes undefined, so that the others keep their place. */
export function without(tree: unknown, [step, ...rest]: Path): unknown {
  const child = step === undefined ? undefined : childOf(tree, step)
  if (step === undefined || child === undefined) return step === undefined ? undefined : tree
  const remaining = without(child, rest)
  if (Array.isArray(tree)) return tree.with(Number(step), remaining)
  if (remaining !== undefined) return { ...(tree as Tree), [step]: remaining }
  const { [step]: _, ...others } = tree as Tree
  return others
}

/** The tree with a value at the path, and the maps and lists that lead there. */
export function put(tree: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  const child = put(childOf(tree, step), rest, value)
  if (typeof step !== 'number') return { ...(isMap(tree) ? tree : {}), [step]: child }
  const items = Array.isArray(tree) ? tree : []
  return [...items.slice(0, step), child, ...items.slice(step + 1)]
}

/** The tree, and in its maps what only the other one has. */
export function withRest(tree: unknown, other: unknown): unknown {
  if (!isMap(tree) || !isMap(other)) return tree
  const rest = Object.entries(other).filter(([key]) => !Object.hasOwn(tree, key))
  const own = Object.entries(tree).map(([key, child]) => [key, withRest(child, childOf(other, key))] as const)
  return Object.fromEntries([...own, ...rest])
}
