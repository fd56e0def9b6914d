import { clientData } from './client-data'
import { element } from './element'

const loaded = new Map<string, Promise<void>>()

/** Loads scripts and style sheets of libraries by their names in the config; each only once. Rejects when one cannot be had. */
export async function loadLibrary(...names: readonly string[]) {
  await Promise.all(names.map(load))
}

/** Where a library that is a module is. */
export const libraryAddress = (name: string): string => fileOf(name).src

function fileOf(name: string) {
  const file = clientData().libraries?.[name]
  if (!file) throw new Error(`Nothing is known of the library ${name}.`)
  return file
}

function load(name: string): Promise<void> {
  const known = loaded.get(name) ?? request(name)
  loaded.set(name, known)
  // What failed may work when it is asked for again.
  known.catch(() => loaded.delete(name))
  return known
}

const request = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const { src, integrity } = fileOf(name)
    const checked = { integrity, crossorigin: integrity && 'anonymous' }
    const tag = /\.css(\?|$)/.test(src)
      ? element('link', { rel: 'stylesheet', href: src, ...checked })
      : element('script', { src, async: '', ...checked })
    tag.onload = () => resolve()
    tag.onerror = () => {
      tag.remove()
      reject(new Error(`Cannot load ${src}`))
    }
    document.head.append(tag)
  })
