import type { Effects } from '../../pages/browser/effects'
import { between } from './canvas'
import { caretIn } from './caret'
import { anyColour } from './float'
import { type Particle, particles } from './particles'

/** Sparks fly from the caret while the reader types, and the field shakes. */
export function start({ colourful, shake }: Effects['sparks'], signal: AbortSignal) {
  const send = particles('sparks', { gravity: 600, glide: 0.6 }, signal)
  const spray = (event: Event) => {
    // Fields of comments may be inside of a web component.
    const [field] = event.composedPath()
    if (!(field instanceof HTMLElement)) return
    const at = caretIn(field)
    if (!at) return
    const colour = () => (colourful ? anyColour() : getComputedStyle(field).color)
    send(Array.from({ length: Math.round(between(5, 10)) }, () => spark(at.x, at.y, colour())))
    if (shake) tremble(field)
  }
  document.addEventListener('input', spray, { signal })
}

const spark = (x: number, y: number, colour: string): Particle => ({
  ...{ x, y, colour, age: 0, life: between(0.4, 0.9), radius: between(2, 4) },
  speed: { x: between(-90, 90), y: between(-230, -90) },
})

function tremble(field: HTMLElement) {
  const by = () => `${between(-2, 2)}px ${between(-2, 2)}px`
  field.animate([{ translate: by() }, { translate: by() }, { translate: '0 0' }], { duration: 80 })
}
