import { anyColour, floatUp, isAtPointer } from './float'

/** A heart in some colour at each click. */
export function start(_options: unknown, signal: AbortSignal) {
  const show = (click: MouseEvent) => {
    if (isAtPointer(click)) floatUp('♥\uFE0E', anyColour(), click)
  }
  document.addEventListener('click', show, { signal })
}
