/** Loads a classic script once per call; rejects when it cannot be loaded. */
export const loadScript = (src: string) =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.async = true
    script.src = src
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`Cannot load ${src}`))
    document.head.append(script)
  })
