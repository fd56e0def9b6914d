import type * as z from 'zod'
import { nearest } from './nearest'
import type { Path, Problem } from './problem'
import { itemsOf, optionsOf } from './schema-parts'
import { isMap } from './tree'

/** Keys that are no options. At the top only those that resemble one: the others may belong to a plugin. */
export function unknownKeys(schema: z.core.$ZodType, written: unknown, path: Path = []): Problem[] {
  const items = itemsOf(schema)
  if (items && Array.isArray(written)) {
    return written.flatMap((item, index) => unknownKeys(items, item, [...path, index]))
  }
  const options = optionsOf(schema)
  if (!options || !isMap(written)) return []
  const missing = Object.keys(options).filter(key => !Object.hasOwn(written, key))
  return Object.entries(written).flatMap(([key, value]) => {
    const option = Object.hasOwn(options, key) ? options[key] : undefined
    if (option) return unknownKeys(option, value, [...path, key])
    const suggestion = nearest(key, missing)
    return path.length > 0 || suggestion
      ? [{ kind: 'unknown', path: [...path, key], suggestion } as const]
      : []
  })
}
