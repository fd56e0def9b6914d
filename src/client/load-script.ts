import { element } from './element'

/** Loads a classic script, at each call anew; rejects when it cannot be loaded. */
export const loadScript = (src: string, attributes: Readonly<Record<string, string>> = {}) =>
  new Promise<void>((resolve, reject) => {
    const script = element('script', { src, async: '', ...attributes })
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`Cannot load ${src}`))
    document.head.append(script)
  })
