import { element } from './element'

/** Loads a classic script, at each call anew; rejects when it cannot be loaded. Some show something where they stand. */
export const loadScript = (
  src: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  place: Element = document.head,
) =>
  new Promise<void>((resolve, reject) => {
    const script = element('script', { src, async: '', ...attributes })
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`Cannot load ${src}`))
    place.append(script)
  })
