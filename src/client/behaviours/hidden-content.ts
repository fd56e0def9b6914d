import type { Behaviour } from '../behaviour'

/** Shows and hides what follows the button. */
export const mount: Behaviour['mount'] = (button, signal) => {
  const toggle = () => {
    const opened = button.classList.toggle('open')
    button.ariaExpanded = String(opened)
  }
  button.addEventListener('click', toggle, { signal })
}
