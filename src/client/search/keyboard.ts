/** Arrows lead from the field through the results and back; Enter in the field follows the first one. */
export function walkWithArrows(dialog: HTMLElement, input: HTMLInputElement, signal: AbortSignal) {
  const links = () => [...dialog.querySelectorAll<HTMLAnchorElement>('li a')]
  const walk = (event: KeyboardEvent) => {
    if (isOfInputMethod(event)) return
    const stops: HTMLElement[] = [input, ...links()]
    const place = stops.indexOf(document.activeElement as HTMLElement)
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || place < 0) return
    event.preventDefault()
    stops[Math.max(0, Math.min(place + step, stops.length - 1))]?.focus()
  }
  const follow = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isOfInputMethod(event)) return
    event.preventDefault()
    links()[0]?.click()
  }
  dialog.addEventListener('keydown', walk, { signal })
  input.addEventListener('keydown', follow, { signal })
}

/**
 * An input method chooses a word with arrows and ends it with Enter. Safari sends that Enter when nothing is composed any
 * more; 229 is the only sign of whom it was for (https://w3c.github.io/uievents/#determine-keydown-keyup-keyCode).
 */
const isOfInputMethod = ({ isComposing, keyCode }: KeyboardEvent) => isComposing || keyCode === 229
