/** Something an element does. `signal` aborts when the reader leaves the page, and takes every listener with it. */
export interface Behaviour {
  selector: string
  mount(element: HTMLElement, signal: AbortSignal): void | Promise<void>
}

/**
 * A behaviour whose code is only loaded on pages that have such an element. Whoever presses one of its `buttons` before
 * the code is there need not press again.
 */
export const lazy = (
  selector: string,
  load: () => Promise<Pick<Behaviour, 'mount'>>,
  buttons?: string,
): Behaviour => ({
  selector,
  async mount(element, signal) {
    let pressed: HTMLElement | null | undefined
    const remember = ({ target }: Event) => {
      pressed = (target as Element).closest<HTMLElement>(buttons ?? '') ?? pressed
    }
    if (buttons) element.addEventListener('click', remember, { signal })
    const { mount } = await load()
    element.removeEventListener('click', remember)
    if (signal.aborted) return
    const mounted = mount(element, signal)
    pressed?.click()
    await mounted
  },
})

/** Brings a page to life. A behaviour that throws is reported in the console and stops no other. */
export function mountAll(behaviours: readonly Behaviour[], root: ParentNode, signal: AbortSignal) {
  for (const { selector, mount } of behaviours)
    for (const element of root.querySelectorAll<HTMLElement>(selector))
      void (async () => mount(element, signal))()
}
