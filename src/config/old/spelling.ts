import type * as z from 'zod'
import { plain } from '../nearest'
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
  const taken = new Set(entries.filter(({ key, option }) => key === option).map(({ key }) => key))
  return Object.fromEntries(
    entries.flatMap(({ key, value, option }) => {
      if (option === undefined) return [[key, value]]
      const next = { old: [...place.old, key], now: [...place.now, option] }
      if (key !== option) {
        const overruled = taken.has(option)
        const sets = overruled ? [] : [{ path: next.now, value }]
        changes.push({
          old: next.old,
          value,
          sets,
          asWritten: true,
          ...(overruled && { overruledBy: next.now }),
        })
        if (overruled) return []
        taken.add(option)
      }
      return [[option, respell(options[option] as z.core.$ZodType, value, next, changes)]]
    }),
  )
}

function optionFinder(options: z.core.$ZodShape): (key: string) => string | undefined {
  let names: ReadonlyMap<string, string> | undefined
  return key => {
    if (Object.hasOwn(options, key)) return key
    names ??= new Map(Object.keys(options).map(name => [plain(name), name]))
    return names.get(plain(key))
  }
}
