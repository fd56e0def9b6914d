import * as z from 'zod'
import { loadConfig } from '../src/config/load'
import { configSchema } from '../src/config/schema'
import { isMap } from '../src/config/tree'

type Node = Readonly<Record<string, unknown>>

/** The schema for editors: as lenient as we are, so that it marks mistakes and nothing else. */
export function printSchema(): string {
  const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' })
  const { $schema, ...root } = schema
  const described = {
    $schema,
    title: 'Options of hexo-butterfly',
    ...lenient(root, loadConfig({}).config),
    type: 'object',
  }
  return `${JSON.stringify(described, null, 2)}\n`
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
    ...types(node),
    ...limits(node),
    ...children(node, value),
    ...(value !== undefined && !isMap(node.properties) && { default: value }),
  }
}

/** A blank is null in YAML, a number is a text, and a single value is a list of one. */
function types({ type, properties, enum: values, anyOf, const: only }: Node): Node {
  if (Array.isArray(anyOf))
    return { anyOf: [...anyOf.map(option => lenient(option as Node, undefined)), { type: 'null' }] }
  if (Array.isArray(values)) return { type: undefined, enum: [...values, null] }
  if (only !== undefined) return { type: undefined, const: undefined, enum: [only, null] }
  if (typeof type !== 'string') return {}
  const alone =
    isMap(properties) && ('enable' in properties || 'auto_update' in properties) ? ['boolean'] : []
  const also: Record<string, string[]> = {
    string: ['number'],
    array: ['string', 'boolean', 'object'],
    object: alone,
  }
  return { type: [type, ...(also[type] ?? []), 'null'] }
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
