import { type Entry, entriesOf } from './entry'

/** Milliseconds. */
const PATIENCE = 10_000

/** Asks a service for JSON; rejects when it cannot be had. */
export async function readJson(url: string | URL, request: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), ...request })
  if (!response.ok) throw new Error(`${response.status} from ${url}`)
  return response.json()
}

/** The value at a path of keys; undefined where there is none. */
export const valueAt = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  )

/** The entries of a list in an answer. */
export const listAt = (value: unknown, ...path: readonly string[]): Entry[] =>
  entriesOf(valueAt(value, ...path))
