/** Waits until nothing else is to do. Safari has no idle callbacks. */
export const idle = () =>
  new Promise<unknown>(resolve => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve)
    else setTimeout(resolve, 1000)
  })
