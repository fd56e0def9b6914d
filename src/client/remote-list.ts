import { eitherSignal } from './either-signal'
import { type Entry, entriesOf } from './entry'

/** Milliseconds. */
const PATIENCE = 10_000

/** Reads the JSON list that `data-src` names. The element says that it is loading, or that it could not be loaded. */
export async function remoteList(status: HTMLElement, signal: AbortSignal): Promise<Entry[] | undefined> {
  const { src = '', loading = '', failure = '' } = status.dataset
  status.textContent = loading
  try {
    const response = await fetch(src, { signal: eitherSignal(signal, AbortSignal.timeout(PATIENCE)) })
    const list: unknown = response.ok ? await response.json() : undefined
    if (!Array.isArray(list)) throw new Error(`There is no list at ${src} (${response.status}).`)
    return entriesOf(list)
  } catch (error) {
    if (signal.aborted) return undefined
    status.textContent = failure
    console.error(error)
    return undefined
  }
}
