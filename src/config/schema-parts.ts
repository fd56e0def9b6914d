import * as z from 'zod'

type Schema = z.core.$ZodType

const definitionOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def

/** The schema, and what it wraps: beneath its default and its reading of loose spellings, from the outside in. */
function layers(schema: Schema): Schema[] {
  const next = beneath(schema)
  return next ? [schema, ...layers(next)] : [schema]
}

function beneath(schema: Schema): Schema | undefined {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'pipe':
      return definitionOf(definition.in).type === 'transform' ? definition.out : definition.in
    case 'default':
    case 'prefault':
    case 'optional':
      return definition.innerType
  }
}

function innermost(schema: Schema): ReturnType<typeof definitionOf> {
  const next = beneath(schema)
  return next ? innermost(next) : definitionOf(schema)
}

/** The options of a section; undefined when the schema is no section. */
export function optionsOf(schema: Schema): z.core.$ZodShape | undefined {
  const inner = innermost(schema)
  return inner.type === 'object' ? inner.shape : undefined
}

/** The items of a list; undefined when the schema is no list. */
export function itemsOf(schema: Schema): Schema | undefined {
  const inner = innermost(schema)
  return inner.type === 'array' ? inner.element : undefined
}

/** The values that an option can have, when they are few. */
export function valuesOf(schema: Schema): readonly unknown[] {
  const inner = innermost(schema)
  return inner.type === 'literal' ? inner.values : []
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
