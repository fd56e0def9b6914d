import type { Behaviour } from '../behaviour'

/** In the drawer a click opens and closes a group of links. */
export const drawerSubMenu: Behaviour = {
  selector: '#sidebar button.site-page.group',
  mount(button, signal) {
    const toggle = () => {
      const expanded = button.ariaExpanded !== 'true'
      button.ariaExpanded = String(expanded)
      button.classList.toggle('hide', !expanded)
    }
    button.addEventListener('click', toggle, { signal })
  },
}

/** In the bar CSS opens a group on hover and focus; this tells screen readers, and lets Escape dismiss it. */
export const barSubMenu: Behaviour = {
  selector: '#menus button.site-page.group',
  mount(button, signal) {
    const item = button.parentElement ?? button
    const isWanted = () => item.matches(':hover, :focus-within')

    const show = (shown: boolean) => {
      item.toggleAttribute('data-closed', !shown && isWanted())
      button.ariaExpanded = String(shown)
    }
    // A dismissed group stays so until pointer and focus have left. The pseudo-classes only tell the truth after the event.
    const follow = () => requestAnimationFrame(() => show(isWanted() && !item.hasAttribute('data-closed')))
    for (const type of ['pointerenter', 'pointerleave', 'focusin', 'focusout'])
      item.addEventListener(type, follow, { signal })

    const dismiss = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !isWanted()) return
      if (item.matches(':focus-within')) button.focus()
      show(false)
    }
    document.addEventListener('keydown', dismiss, { signal })
    button.addEventListener('click', () => show(true), { signal })
  },
}
