import * as z from 'zod'

type Schema = z.core.$ZodType

/** The schema, and what it wraps: beneath its default and its reading of loose spellings, from the outside in. */
function layers(schema: Schema): Schema[] {
  const next = beneath(schema)
  return next ? [schema, ...layers(next)] : [schema]
}

function beneath(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodPipe) return schema.in instanceof z.ZodTransform ? schema.out : schema.in
  const wrapped =
    schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional
  return wrapped ? schema.unwrap() : undefined
}

const innermost = (schema: Schema) => layers(schema).at(-1)

/** The options of a section; undefined when the schema is no section. */
export function optionsOf(schema: Schema): z.core.$ZodShape | undefined {
  const inner = innermost(schema)
  return inner instanceof z.ZodObject ? inner.shape : undefined
}

/** The items of a list; undefined when the schema is no list. */
export function itemsOf(schema: Schema): Schema | undefined {
  const inner = innermost(schema)
  return inner instanceof z.ZodArray ? inner.element : undefined
}

/** The values that an option can have, when they are few. */
export function valuesOf(schema: Schema): readonly unknown[] {
  const inner = innermost(schema)
  return inner instanceof z.ZodLiteral ? [...inner.values] : []
}

export interface Notes {
  readonly description?: string
  /** The text may hold HTML. */
  readonly html?: boolean
  /** Nothing uses it in this release. */
  readonly later?: boolean
  readonly example?: unknown
}

/** What the schema says of an option to people. */
export function notesOf(schema: Schema): Notes {
  return Object.assign(
    {},
    ...layers(schema)
      .toReversed()
      .map(layer => z.globalRegistry.get(layer)),
  )
}
