import { clientData } from './client-data'
import { globalOf } from './global-of'
import { loadLibrary } from './libraries'

/** What a library puts into the window, where the config sends browsers elsewhere for it; else ours is at hand. */
export async function fromElsewhere<Library>(name: string, global: string): Promise<Library | undefined> {
  if (!clientData().libraries?.[name]) return undefined
  await loadLibrary(name)
  return globalOf<Library | undefined>(global)
}
