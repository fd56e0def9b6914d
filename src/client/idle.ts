/** Milliseconds after which a page that never rests, a busy telephone or one with moving effects, is disturbed. */
const PATIENCE = 2000

/**
 * Waits until the page is loaded and nothing else is to do, so that a service that does not answer keeps nobody waiting.
 * Safari has no idle callbacks.
 */
export async function idle() {
  if (document.readyState !== 'complete')
    await new Promise(resolve => addEventListener('load', resolve, { once: true }))
  await new Promise<unknown>(resolve => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: PATIENCE })
    else setTimeout(resolve, 1000)
  })
}
