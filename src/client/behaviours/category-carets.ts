import type { Behaviour } from '../behaviour'

/** The caret beside a category shows and hides its sub-categories; the style follows the link before it. */
export const categoryCaret: Behaviour = {
  selector: '#aside-cat-list button.expand',
  mount(caret, signal) {
    const toggle = () => {
      const expanded = caret.previousElementSibling?.classList.toggle('expand')
      caret.ariaExpanded = String(expanded ?? false)
    }
    caret.addEventListener('click', toggle, { signal })
  },
}
