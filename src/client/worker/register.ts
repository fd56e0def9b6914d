import { idle } from '../idle'

/** Lets the service worker keep pages, once this one is loaded. Browsers fetch a newer worker by themselves. */
export async function register(address: string) {
  // Pages that change softly take another base along.
  const { href } = new URL(address, document.baseURI)
  await idle()
  // Without the option a worker could live as long as the host lets scripts be kept.
  await navigator.serviceWorker?.register(href, { updateViaCache: 'none' }).catch(() => undefined)
}
