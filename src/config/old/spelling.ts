import type * as z from 'zod'
import { plainName } from '../../settings/plain-name'
import type { Path } from '../problem'
import { optionsOf } from '../schema-parts'
import { isMap, type Tree } from '../tree'
import type { Change, Renewed } from './change'

/** Gives options their spelling of today: `font-family`, `Font_Family` and `fontFamily` are all `font_family`. */
export function respelt(schema: z.core.$ZodType, written: Tree): Renewed {
  const changes: Change[] = []
  return { options: respell(schema, written, { old: [], now: [] }, changes) as Tree, changes }
}

interface Place {
  readonly old: Path
  readonly now: Path
}

function respell(schema: z.core.$ZodType, written: unknown, place: Place, changes: Change[]): unknown {
  const options = optionsOf(schema)
  if (!options || !isMap(written)) return written
  const optionOf = optionFinder(options)
  const entries = Object.entries(written).map(([key, value]) => ({ key, value, option: optionOf(key) }))
  // A blank says nothing, so that another spelling beside it counts.
  const said = entries.filter(({ value }) => value !== null)
  const taken = new Set(said.filter(({ key, option }) => key === option).map(({ key }) => key))
  const respeltOptions = new Set(said.filter(({ key, option }) => key !== option).map(({ option }) => option))
  const respelt = entries.flatMap(({ key, value, option }) => {
    if (key === option && value === null && respeltOptions.has(key)) return []
    if (option === undefined) return [[key, value] as const]
    const next = { old: [...place.old, key], now: [...place.now, option] }
    if (key !== option) {
      const change = changeOf(next, value, taken.has(option))
      changes.push(change)
      if (change.sets.length === 0) return []
      taken.add(option)
    }
    return [[option, respell(options[option] as z.core.$ZodType, value, next, changes)] as const]
  })
  return Object.fromEntries(respelt)
}

const changeOf = ({ old, now }: Place, value: unknown, taken: boolean): Change => ({
  old,
  value,
  sets: taken ? [] : [{ path: now, value }],
  asWritten: true,
  ...(taken && value !== null && { overruledBy: now }),
})

function optionFinder(options: z.core.$ZodShape): (key: string) => string | undefined {
  let names: ReadonlyMap<string, string> | undefined
  return key => {
    if (Object.hasOwn(options, key)) return key
    names ??= new Map(Object.keys(options).map(name => [plainName(name), name]))
    return names.get(plainName(key))
  }
}
