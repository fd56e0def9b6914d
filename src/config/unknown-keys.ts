import type * as z from 'zod'
import { nearest } from './nearest'
import { oldSections } from './old'
import type { Path, Problem } from './problem'
import { itemsOf, optionsOf } from './schema-parts'
import { isMap } from './tree'

/** Keys that are no options. At the top those that resemble none may belong to a plugin. */
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
    return path.length === 0 && oldSections.has(key)
      ? leftInOldSection(key, value)
      : [unknown([...path, key], nearest(key, missing))]
  })
}

const unknown = (path: Path, suggestion?: string): Problem =>
  path.length > 1 || suggestion ? { kind: 'unknown', path, suggestion } : { kind: 'foreign', path }

/** What was never an option, in a section that today's release does not have. */
function leftInOldSection(section: string, value: unknown): Problem[] {
  if (isMap(value))
    return Object.keys(value).map(key => ({ kind: 'unknown', path: [section, key], suggestion: undefined }))
  const path = [section]
  return [value === null ? { kind: 'no-effect', path } : { kind: 'unknown', path, suggestion: undefined }]
}
