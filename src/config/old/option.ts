import { readFlag } from '../../settings/read'
import type { Path } from '../problem'
import { isMap, type Tree } from '../tree'

/** An option of today with the value that an old one gives it. */
export interface Setting {
  readonly path: Path
  readonly value: unknown
}

/** An option of an older release. */
export interface OldOption {
  /** Where it stood, with dots. */
  readonly old: string
  /** The options that it became, with dots; none when it has no meaning any more. */
  readonly now: readonly string[]
  /** What its value says today. Nothing, when the value switches something off that is off anyway. */
  read(value: unknown, written: Tree): readonly Setting[]
  /** Why it has no meaning any more, and what to do instead. */
  readonly reason?: string
}

/** The option has another name or place, and its value is the same. */
export const moved = (old: string, now: string): OldOption => ({
  old,
  now: [now],
  read: value => [{ path: pathOf(now), value }],
})

/** Several options went from one section to another under their own names. */
export const movedAll = (from: string, to: string, ...names: readonly string[]): OldOption[] =>
  names.map(name => moved(`${from}.${name}`, `${to}.${name}`))

/** The value is written in another way today; undefined says nothing. */
export const converted = (
  old: string,
  now: string,
  read: (value: unknown, written: Tree) => unknown,
): OldOption => ({
  old,
  now: [now],
  read: (value, written) => settings({ [now]: read(value, written) }),
})

/** The option became several; undefined says nothing. */
export const spread = (old: string, now: readonly string[], read: (value: unknown) => Tree): OldOption => ({
  old,
  now,
  read: value => settings(read(value)),
})

/** The option has no meaning any more. A section counts as used when it is enabled, or when `key` is set in it. */
export const gone = (old: string, reason: string, key?: string): OldOption => ({
  old,
  now: [],
  reason,
  read: value => (isUsed(key && isMap(value) ? value[key] : value) ? [{ path: [], value }] : []),
})

const settings = (values: Tree): Setting[] =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([now, value]) => ({ path: pathOf(now), value }))

/** `a.b` as a path. */
export const pathOf = (name: string): Path => name.split('.')

/** Whether a value switches something on. */
export const isOn = (value: unknown) => readFlag(value) === true

function isUsed(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isUsed)
  if (isMap(value)) return 'enable' in value ? isOn(value.enable) : Object.values(value).some(isUsed)
  return value !== null && value !== undefined && value !== '' && readFlag(value) !== false
}
