import * as z from 'zod'
import {
  readColour,
  readDirection,
  readFlag,
  readHtml,
  readLength,
  readNumber,
  readOneOf,
  readPicture,
  readText,
} from './read'

export { later, section } from './section'

/**
 * The kinds of values an option can have. They accept what Butterfly's users really write: `"true"`, `"5"`, a number
 * where a text belongs, one value where a list belongs. A blank option never reaches them: it means the default.
 *
 * The `error` of a kind completes the sentence "expected …". Plain kinds are made once and shared: a schema of
 * hundreds of options is built at every start of Hexo.
 */

// A config is parsed once in each generation: compiling the parser, zod's default, takes longer than parsing.
z.config({ jitless: true })

const FLAG = z.preprocess(readFlag, z.boolean({ error: 'true or false' }))
const TEXT = z.preprocess(readText, z.string({ error: 'text' }).min(1, { error: 'text' }))
const MAYBE_EMPTY_TEXT = z.preprocess(readText, z.string({ error: 'text' }))
const HTML = z.preprocess(readHtml, z.string({ error: 'text or HTML' }).min(1)).meta({ html: true })
const MAYBE_EMPTY_HTML = z.preprocess(readHtml, z.string({ error: 'text or HTML' })).meta({ html: true })
const PICTURE = z.preprocess(
  readPicture,
  z
    .union([z.string().min(1), z.literal(false)], { error: 'an image, a colour, a CSS background or false' })
    .refine(isWholePaint, {
      error:
        'a CSS background with all its brackets; YAML takes " #" for a comment unless the value is in quotes',
    }),
)

/** `linear-gradient(20deg, #0062be, #925696)` without quotes ends before its first colour. */
function isWholePaint(value: string | false): boolean {
  const count = (bracket: string) => String(value).split(bracket).length
  return !/^\s*[a-z-]+\(/i.test(String(value)) || count('(') === count(')')
}

/** On or off. */
export const flag = () => FLAG

/** On or off; its name means on too, where it stands for a whole section. */
export const namedFlag = (name: string) => z.preprocess(value => value === name || value, FLAG)

/** Text that is shown as it is written; `empty` tells an empty text from a blank option. */
export const text = ({ empty = false } = {}) => (empty ? MAYBE_EMPTY_TEXT : TEXT)

/** Text that may hold HTML and reaches the page unescaped; a list of lines counts as one text. */
export const html = ({ empty = false } = {}) => (empty ? MAYBE_EMPTY_HTML : HTML)

/** An image, or anything CSS can paint a background with; `false` means none, not even the general one. */
export const picture = () => PICTURE

type Range = { min?: number; max?: number }

/** A whole number. */
export const integer = (range: Range = {}) => z.preprocess(readNumber, within(z.int, 'a whole number', range))

/** Any number. */
export const number = (range: Range = {}) => z.preprocess(readNumber, within(z.number, 'a number', range))

function within<Kind extends typeof z.number | typeof z.int>(kind: Kind, noun: string, { min, max }: Range) {
  const limits = [min !== undefined && `from ${min}`, max !== undefined && `to ${max}`].filter(Boolean)
  const error = [noun, ...limits].join(' ')
  const checks = [min !== undefined && z.gte(min, { error }), max !== undefined && z.lte(max, { error })]
  return kind({ error }).check(...checks.filter(check => check !== false)) as ReturnType<Kind>
}

const CSS_LENGTH = /^(-?(\d+\.?\d*|\.\d+)([a-z]+|%)|0|[a-z-]+\([^;{}<>]*\)|[a-z-]+)$/i
const LENGTH = z.preprocess(
  readLength,
  z.string({ error: 'a CSS length such as 40px or 50%' }).regex(CSS_LENGTH, {
    error: 'a CSS length such as 40px or 50%',
  }),
)

/** A CSS length; a bare number counts pixels. */
export const cssLength = () => LENGTH

const CSS_COLOUR = /^(#[\da-f]{3,8}|[a-z]+|[a-z-]+\([^;{}<>]*\))$/i
const COLOUR = z.preprocess(
  readColour,
  z.string({ error: 'a colour such as "#49b1f5"' }).regex(CSS_COLOUR, {
    error: 'a colour such as "#49b1f5"',
  }),
)

/** A CSS colour; the `#` of a hexadecimal colour may be missing. */
export const colour = () => COLOUR

const RED_GREEN_BLUE = z.preprocess(
  readText,
  z.string({ error: 'red, green and blue such as 0,0,255' }).regex(/^\s*\d{1,3}(\s*,\s*\d{1,3}){2}\s*$/, {
    error: 'red, green and blue such as 0,0,255',
  }),
)

/** Three numbers from 0 to 255. */
export const redGreenBlue = () => RED_GREEN_BLUE

/** One of a few values. Letter case does not matter, nor whether a number or a boolean is in quotes. */
export const oneOf = <const Values extends readonly (string | number | boolean)[]>(...values: Values) =>
  z.preprocess(
    value => readOneOf(value, values),
    z.literal([...values] as Values[number][], { error: alternatives(values.map(String)) }),
  )

const alternatives = (names: readonly string[]) =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

const DIRECTION = z.preprocess(readDirection, z.literal([1, -1], { error: '1 or -1' }))

/** The direction of an order: 1 (also `asc`) or -1 (also `desc`). */
export const direction = () => DIRECTION

/** A list. A single value is a list of one, `false` an empty one; blank items are left out. */
export const listOf = <Item extends z.ZodType>(item: Item, separator?: ',') =>
  z.preprocess(
    value => readList(value, separator),
    z.array(item.optional(), { error: 'a list' }).transform(withoutBlanks),
  )

/** A list of names, which may also be written as one text with commas. */
export const names = () => listOf(text(), ',')

function readList(value: unknown, separator: ',' | undefined): unknown {
  if (Array.isArray(value)) return value
  if (value === false || value === '') return []
  if (typeof value !== 'string' || !separator) return [value]
  return value.split(separator).map(item => item.trim() || undefined)
}

const withoutBlanks = <Item>(items: Item[]) =>
  items.filter((item): item is Exclude<Item, undefined> => item !== undefined)

/** A map from names that the user chooses. */
export const mapOf = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string(), value, { error: 'a map of names and values' })

const FREE_MAP = z.record(z.string(), z.unknown(), { error: 'a map of options' })

/** A map that is handed on as it is, usually to a library. */
export const freeMap = () => FREE_MAP

/** A value of one of several kinds; `expected` says what they have in common. */
export const either = <const Kinds extends readonly [z.ZodType, ...z.ZodType[]]>(
  expected: string,
  ...kinds: Kinds
) => z.union(kinds, { error: expected })

/** An item of a list that has options of its own. */
export const item = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape, { error: `a map with ${alternatives(Object.keys(shape)).replace(' or ', ' and ')}` })
