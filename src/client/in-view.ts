/** Waits until an element is near what the reader sees; never ends when the reader leaves before. */
export const nearView = (element: Element, signal: AbortSignal, margin = '200px') =>
  new Promise<void>(resolve => {
    const observer = new IntersectionObserver(
      entries => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        resolve()
      },
      { rootMargin: margin },
    )
    observer.observe(element)
    signal.addEventListener('abort', () => observer.disconnect())
  })
