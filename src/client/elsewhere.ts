import { clientData } from './client-data'
import { globalOf } from './global-of'
import { libraryAddress, loadLibrary } from './libraries'

/**
 * What a library puts into the window, where the config sends browsers elsewhere for it; undefined where ours is at hand.
 * Rejects when it cannot be had.
 */
export async function fromElsewhere<Library>(name: string, global: string): Promise<Library | undefined> {
  if (!clientData().libraries?.[name]) return undefined
  await loadLibrary(name)
  const library = globalOf<Library | undefined>(global)
  if (library === undefined) throw new Error(`${libraryAddress(name)} does not bring ${global}.`)
  return library
}
