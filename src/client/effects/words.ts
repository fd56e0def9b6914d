import type { Effects } from '../../pages/browser/effects'
import { anyColour, floatUp, isAtPointer } from './float'

/** A word at each click: one after the other, or any. */
export function start({ texts, random }: Effects['words'], signal: AbortSignal) {
  let next = 0
  const show = (click: MouseEvent) => {
    if (!isAtPointer(click)) return
    const index = random ? Math.floor(Math.random() * texts.length) : next++ % texts.length
    floatUp(texts[index] ?? '', anyColour(), click)
  }
  document.addEventListener('click', show, { signal })
}
