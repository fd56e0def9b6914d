import type { Behaviour } from '../behaviour'

/** The menu of narrow pages. Opening, closing and the return of focus are the browser's; this adds what it lacks. */
export const drawer: Behaviour = {
  selector: '#sidebar[popover]',
  mount(sidebar, signal) {
    const close = () => sidebar.togglePopover(false)

    sidebar.addEventListener(
      'toggle',
      ({ newState }) =>
        sidebar.querySelector('#sidebar-menus')?.classList.toggle('open', newState === 'open'),
      { signal },
    )
    sidebar.addEventListener('click', ({ target }) => (target as Element).closest('a') && close(), { signal })
    // Who goes back in the history has left the page by no link.
    signal.addEventListener('abort', close)

    const opener = document.querySelector<HTMLElement>('#toggle-menu')
    if (!opener) return
    const whenOpenerVanishes = new ResizeObserver(() => opener.offsetWidth || close())
    whenOpenerVanishes.observe(opener)
    signal.addEventListener('abort', () => whenOpenerVanishes.disconnect())
  },
}
