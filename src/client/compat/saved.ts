/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000

/** What is needed of the browser's `Storage`. Given as a function, for a browser that forbids storage throws on access. */
type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** `btf.saveToLocal`: JSON in the browser's storage. An entry without days stays for good. */
export const saveToLocal = (open: OpenStorage) => ({
  set(key: string, value: unknown, days?: number, now = Date.now()) {
    const expiry = days ? now + days * DAY : undefined
    try {
      open().setItem(key, JSON.stringify({ value, expiry }))
    } catch {}
  },
  get(key: string, now = Date.now()): unknown {
    try {
      const text = open().getItem(key)
      if (text === null) return undefined
      const entry = readEntry(text)
      if (entry && (entry.expiry === undefined || entry.expiry > now)) return entry.value
      open().removeItem(key)
    } catch {}
    return undefined
  },
})

function readEntry(text: string): { value?: unknown; expiry?: number } | undefined {
  try {
    return Object(JSON.parse(text))
  } catch {
    return undefined
  }
}
