import { cachesOf } from './caches-of'

/** Ends the service worker of a blog that no longer has one. */
export async function leaveWorker() {
  const { serviceWorker } = navigator
  if (!serviceWorker?.controller?.scriptURL.endsWith('/butterfly-worker.js')) return
  const registration = await serviceWorker.ready
  await registration.unregister()
  for (const name of await caches.keys())
    if (name.startsWith(cachesOf(registration.scope))) await caches.delete(name)
}
