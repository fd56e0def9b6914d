/** What is needed of the browser's `Storage`. Given as a function, for a browser that forbids storage throws on access. */
export type OpenStorage = () => {
  getItem(key: string): string | null
  setItem(key: string, text: string): void
}

/** Milliseconds; Butterfly forgets a reader's choice after two days. */
const LIFETIME = 2 * 24 * 60 * 60 * 1000

/** What was stored under `key`; undefined when it is absent, too old, unreadable or forbidden. */
export function readStored(open: OpenStorage, key: string, now = Date.now()): unknown {
  try {
    const { value, expiry } = JSON.parse(open().getItem(key) ?? '{}')
    return expiry > now ? value : undefined
  } catch {
    return undefined
  }
}

/** Stores in Butterfly's format, so that choices outlive a change of theme. Does nothing where storage is forbidden. */
export function store(open: OpenStorage, key: string, value: unknown, now = Date.now(), lifetime = LIFETIME) {
  try {
    open().setItem(key, JSON.stringify({ value, expiry: now + lifetime }))
  } catch {}
}
