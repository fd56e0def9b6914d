import { configSchema } from '../schema'
import { at, isMap, put, type Tree, without } from '../tree'
import type { Change, Renewed } from './change'
import { oldOptions } from './index'
import { type OldOption, pathOf, type Setting } from './option'
import { isSame } from './problems'
import { respelt } from './spelling'

/** The options of an older release under the names of today. */
export function renew(written: Tree): Renewed {
  const { options, changes } = respelt(configSchema, written)
  const moved = moveOld(options)
  return { options: moved.options, changes: [...changes, ...moved.changes] }
}

/** Moves and converts what the table of old options names. */
export function moveOld(written: Tree): Renewed {
  const present = oldOptions.filter(({ old }) => Object.hasOwn(written, pathOf(old)[0] as string))
  const start: Renewed = { options: written, changes: [] }
  const { options, changes } = present.reduce(apply, start)
  return { options: withoutEmptied(options, changes), changes }
}

function apply({ options, changes }: Renewed, option: OldOption): Renewed {
  const old = pathOf(option.old)
  const value = at(options, old)
  if (value === undefined) return { options, changes }
  const change = changeOf(option, value, options)
  const rest = without(options, old) as Tree
  return { options: change.sets.reduce(set, rest), changes: [...changes, change] }
}

const set = (options: Tree, { path, value }: Setting) => put(options, path, value) as Tree

function changeOf(option: OldOption, value: unknown, options: Tree): Change {
  const settings = value === null ? [] : option.read(value, options)
  const base = {
    old: pathOf(option.old),
    value,
    asWritten: settings.every(setting => setting.value === value),
  }
  if (option.reason) return { ...base, sets: [], ...(settings.length > 0 && { reason: option.reason }) }
  const sets = settings.filter(({ path }) => isFree(options, path))
  const [taken] = settings.filter(
    setting => !sets.includes(setting) && !isSame(at(options, setting.path), setting.value),
  )
  return { ...base, sets, ...(taken && { overruledBy: taken.path }) }
}

/** A blank is free, and so is what stands in a section; a value in the place of a section is not. */
function isFree(options: Tree, [step, ...rest]: Setting['path']): boolean {
  const value = step === undefined ? options : at(options, [step])
  if (value === null || value === undefined || value === '') return true
  if (rest.length === 0) return false
  return isMap(value) ? isFree(value, rest) : Array.isArray(value) && at(value, rest) === undefined
}

/** Sections of older releases that hold nothing any more. */
const withoutEmptied = (options: Tree, changes: readonly Change[]) =>
  changes.reduce((tree, { old }) => withoutEmpty(tree, old.slice(0, -1)), options)

function withoutEmpty(tree: Tree, path: Change['old']): Tree {
  const section = at(tree, path)
  if (path.length === 0 || !isMap(section) || Object.keys(section).length > 0) return tree
  return withoutEmpty(without(tree, path) as Tree, path.slice(0, -1))
}
