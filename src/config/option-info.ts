import * as z from 'zod'
import { nearest } from '../settings/nearest'
import { oldOptions } from './old'
import type { Path } from './problem'
import { configSchema } from './schema'
import { itemsOf, notesOf, optionsOf, valuesOf } from './schema-parts'

type Schema = z.core.$ZodType

/** What the schema says of an option. */
export interface OptionInfo {
  /** With dots. */
  readonly name: string
  readonly meaning: string | undefined
  /** What it can be, in words; undefined for a section. */
  readonly allowed: string | undefined
  /** The options inside, when it is a section. */
  readonly options: readonly string[]
  readonly later: boolean
  /** Its names in older releases. */
  readonly oldNames: readonly string[]
}

/** An option by its path; what stands below a free map or a list is told by the option that holds it. */
export function optionInfo(path: Path): OptionInfo | undefined {
  const schemas = schemasOn(path)
  const schema = schemas.at(-1)
  if (!schema) return undefined
  const name = path.slice(0, schemas.length).join('.')
  const options = optionsOf(schema)
  if (options && schemas.length < path.length) return undefined
  return {
    name,
    meaning: notesOf(schema).description,
    allowed: options ? undefined : allowedValues(schema),
    options: Object.keys(options ?? {}),
    later: schemas.some(schema => notesOf(schema).later === true),
    oldNames: oldNamesOf(name),
  }
}

/** The schema of each step, as far as the path leads through sections. */
function schemasOn(
  [step, ...rest]: Path,
  options: z.core.$ZodShape | undefined = configSchema.shape,
): Schema[] {
  const schema = step !== undefined && options && Object.hasOwn(options, step) ? options[step] : undefined
  return schema ? [schema, ...schemasOn(rest, optionsOf(schema) ?? {})] : []
}

/** What an option can be, in the words that a wrong value is answered with. */
export function allowedValues(schema: Schema): string {
  const item = itemsOf(schema)
  if (item)
    return optionsOf(item)
      ? `a list of maps with ${Object.keys(optionsOf(item) ?? {}).join(', ')}`
      : `a list of: ${allowedValues(item)}`
  const values = valuesOf(schema)
  if (values.length > 0) return values.join(' / ')
  const refusal = z.safeParse(schema, UNFIT)
  return refusal.error?.issues[0]?.message ?? ''
}

/** No option accepts it. */
const UNFIT = Symbol('unfit')

/** The names that became this option. */
export const oldNamesOf = (name: string): string[] =>
  oldOptions.filter(({ now }) => now.includes(name)).map(({ old }) => old)

/** An old name, and what it is today. */
export const renewedName = (name: string) => oldOptions.find(({ old }) => old === name)

/** The option that was probably meant. */
export function meantOption(name: string): string | undefined {
  const names = allNames(configSchema.shape)
  const last = name.split('.').at(-1) ?? name
  return nearest(name, names) ?? names.find(known => known.split('.').at(-1) === last)
}

const allNames = (options: z.core.$ZodShape, prefix = ''): string[] =>
  Object.entries(options).flatMap(([key, schema]) => [
    `${prefix}${key}`,
    ...allNames(optionsOf(schema) ?? {}, `${prefix}${key}.`),
  ])
