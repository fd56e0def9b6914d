import * as z from 'zod'
import { loadConfig } from '../src/config/load'
import { oldOptions } from '../src/config/old'
import type { OldOption } from '../src/config/old/option'
import { configSchema } from '../src/config/schema'
import { isMap } from '../src/config/tree'

type Node = Readonly<Record<string, unknown>>

/** The schema for editors: as lenient as we are, so that it marks mistakes and nothing else. */
export function printSchema(): string {
  const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' })
  const { $schema, ...root } = schema
  const options: Node = { ...lenient(root, loadConfig({}).config), type: 'object' }
  const described = {
    $schema,
    title: 'Options of hexo-butterfly',
    ...oldOptions.reduce((node, option) => withOld(node, option.old.split('.'), option), options),
  }
  return `${JSON.stringify(described, null, 2)}\n`
}

/** Adds an option of an older release, struck through by editors. What has its name today stays. */
function withOld(node: Node, [step = '', ...rest]: readonly string[], option: OldOption): Node {
  const properties = isMap(node.properties) ? node.properties : {}
  const known = properties[step]
  const child = isMap(known) ? known : rest.length > 0 ? OLD_SECTION : deprecated(option)
  if (rest.length > 0 && !isMap(child.properties)) return node
  const next = rest.length > 0 ? withOld(child, rest, option) : child
  return { ...node, properties: { ...properties, [step]: next } }
}

const OLD_SECTION: Node = { description: 'Options of older releases', deprecated: true, properties: {} }

function deprecated({ now, reason }: OldOption): Node {
  const message = reason ? `Has no effect: ${reason}` : `Old name of ${now.join(' and ')}`
  return { description: message, deprecated: true, deprecationMessage: message }
}

function lenient(node: Node, value: unknown): Node {
  const {
    html: _,
    later,
    example,
    propertyNames: __,
    minLength: ___,
    pattern: ____,
    default: _____,
    ...rest
  } = node
  return {
    ...rest,
    ...(later === true && { description: [rest.description, '(not yet)'].filter(Boolean).join(' ') }),
    ...(example !== undefined && { examples: [example] }),
    ...limits(node),
    ...types(node),
    ...children(node, value),
    ...(value !== undefined && !isMap(node.properties) && { default: value }),
  }
}

/** A blank is null in YAML, a single value is a list of one, and what is in quotes counts as if it were not. */
function types({ type, properties, enum: values, anyOf, const: only }: Node): Node {
  if (Array.isArray(anyOf))
    return { anyOf: [...anyOf.map(option => lenient(option as Node, undefined)), { type: 'null' }] }
  if (Array.isArray(values)) return { type: undefined, enum: [...quotedToo(values), null] }
  if (only !== undefined) return { type: undefined, const: undefined, enum: [...quotedToo([only]), null] }
  if (typeof type !== 'string') return {}
  if (type === 'object') return { type: ['object', ...alone(properties), 'null'] }
  const { types, ...rest } = LOOSE[type] ?? { types: [] }
  return { type: [type, ...types, 'null'], ...rest }
}

/** What else is understood, by what is meant. Patterns and limits only hold for the types that they belong to. */
const LOOSE: Readonly<
  Record<string, { types: string[]; pattern?: string; minimum?: number; maximum?: number }>
> = {
  string: { types: ['number', 'boolean'] },
  array: { types: ['string', 'number', 'boolean', 'object'] },
  integer: { types: ['string'], pattern: String.raw`^\s*[+-]?\d+(\.0*)?\s*$` },
  number: { types: ['string'], pattern: String.raw`^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$` },
  boolean: {
    types: ['string', 'integer'],
    pattern: '^([Tt]rue|TRUE|[Ff]alse|FALSE|[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF|0|1)$',
    minimum: 0,
    maximum: 1,
  },
}

const quotedToo = (values: readonly unknown[]) => [
  ...values,
  ...values.filter(value => typeof value !== 'string').map(String),
]

/** A single value in the place of a section stands for one or two of its options. */
function alone(properties: unknown): string[] {
  if (!isMap(properties)) return []
  if ('enable' in properties || 'auto_update' in properties) return ['boolean', 'string', 'integer']
  return 'light' in properties ? ['string'] : []
}

/** zod states the largest safe integer, which tells nobody anything. */
const limits = ({ minimum, maximum }: Node): Node => ({
  minimum: minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum,
  maximum: maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum,
})

function children({ properties, additionalProperties, items }: Node, value: unknown): Node {
  if (isMap(items)) return { items: lenient(items, undefined) }
  if (isMap(properties)) {
    const options = Object.entries(properties).map(([key, child]) => [
      key,
      lenient(child as Node, isMap(value) ? value[key] : undefined),
    ])
    return { properties: Object.fromEntries(options), additionalProperties: true }
  }
  return isMap(additionalProperties) ? { additionalProperties: lenient(additionalProperties, undefined) } : {}
}
