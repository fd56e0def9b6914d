import { readAddress } from './read-address'

/** An entry of a list that somebody else wrote: anything may stand in it. */
export type Entry = Readonly<Record<string, unknown>>

/** What of a value are entries. */
export const entriesOf = (value: unknown): Entry[] =>
  Array.isArray(value) ? value.filter(entry => typeof entry === 'object' && entry !== null) : []

/** The text under a key; undefined when there is none. */
export function textIn(entry: Entry, key: string): string | undefined {
  const value = entry[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined
}

/** An address that is safe to follow or to load, in full; undefined for `javascript:` and the like. */
export function safeAddress(address: string | undefined, base: string): string | undefined {
  const read = address === undefined ? undefined : readAddress(address, base)
  return read && /^(https?|mailto):$/.test(read.protocol) ? read.href : undefined
}
