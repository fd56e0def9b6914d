/** `btf.getScript` and `btf.getCSS`: each address is loaded once. One that fails may be asked for again. */
export const loadOnce = {
  getScript: once((address: string, attributes: Readonly<Record<string, string>> = {}) => {
    const script = document.createElement('script')
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value)
    return Object.assign(script, { src: address, async: true })
  }),
  getCSS: once((address: string, id?: string) => {
    const link = document.createElement('link')
    return Object.assign(link, { rel: 'stylesheet', href: address }, id && { id })
  }),
}

function once<Wish>(make: (address: string, wish?: Wish) => HTMLElement) {
  const known = new Map<string, Promise<void>>()
  return (address: string, wish?: Wish): Promise<void> => {
    const loading = known.get(address) ?? appended(make(address, wish), address)
    known.set(address, loading)
    loading.catch(() => known.delete(address))
    return loading
  }
}

const appended = (element: HTMLElement, address: string) =>
  new Promise<void>((resolve, reject) => {
    element.onload = () => resolve()
    element.onerror = () => {
      element.remove()
      reject(new Error(`Cannot load ${address}`))
    }
    document.head.append(element)
  })
