/** Something an element does. `signal` aborts when the reader leaves the page, and takes every listener with it. */
export interface Behaviour {
  selector: string
  mount(element: HTMLElement, signal: AbortSignal): void | Promise<void>
}

/** A behaviour whose code is only loaded on pages that have such an element. */
export const lazy = (selector: string, load: () => Promise<Pick<Behaviour, 'mount'>>): Behaviour => ({
  selector,
  async mount(element, signal) {
    const { mount } = await load()
    if (!signal.aborted) await mount(element, signal)
  },
})

/** Brings a page to life. A behaviour that throws is reported in the console and stops no other. */
export function mountAll(behaviours: readonly Behaviour[], root: ParentNode, signal: AbortSignal) {
  for (const { selector, mount } of behaviours)
    for (const element of root.querySelectorAll<HTMLElement>(selector))
      void (async () => mount(element, signal))()
}
