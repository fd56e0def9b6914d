/** How the loose spellings of a value are read. What cannot be read is returned as it is, for the schema to refuse. */

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  1: true,
  false: false,
  no: false,
  off: false,
  0: false,
}

export function readFlag(value: unknown): unknown {
  return typeof value === 'string' || typeof value === 'number'
    ? (FLAGS[String(value).trim().toLowerCase()] ?? value)
    : value
}

export function readText(value: unknown): unknown {
  if (value instanceof Date) return dateText(value)
  return typeof value === 'number' ? String(value) : value
}

/** YAML reads an unquoted date as a moment in UTC. */
function dateText(date: Date): unknown {
  if (Number.isNaN(date.getTime())) return date
  const [day = '', time = ''] = date.toISOString().split(/[T.]/)
  return time === '00:00:00' ? day : `${day} ${time}`
}

export function readHtml(value: unknown): unknown {
  return Array.isArray(value) ? value.map(readText).join('\n') : readText(value)
}

export function readNumber(value: unknown): unknown {
  return typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))
    ? Number(value)
    : value
}

export function readPicture(value: unknown): unknown {
  return value === 'false' ? false : readText(value)
}

/** A number counts pixels, as it does in most CSS settings elsewhere. */
export function readLength(value: unknown): unknown {
  const length = typeof value === 'string' ? value.trim() : value
  return typeof readNumber(length) === 'number' ? `${length}px` : length
}

const HEXADECIMAL = /^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i

export function readColour(value: unknown): unknown {
  const colour = typeof value === 'number' ? String(value) : value
  if (typeof colour !== 'string') return colour
  return HEXADECIMAL.test(colour.trim()) ? `#${colour.trim()}` : colour.trim()
}

export function readOneOf(value: unknown, values: readonly (string | number | boolean)[]): unknown {
  const same = (wanted: unknown) =>
    values.find(member => String(member).toLowerCase() === String(wanted).trim().toLowerCase())
  if (typeof value === 'object') return value
  return same(value) ?? same(readFlag(value)) ?? value
}

const DIRECTIONS: Readonly<Record<string, number>> = { 1: 1, asc: 1, '-1': -1, desc: -1 }

export function readDirection(value: unknown): unknown {
  return DIRECTIONS[String(value).trim().toLowerCase()] ?? value
}
