import { element } from '../element'

/** Lets a word float up from where the reader has clicked, until it is gone. */
export function floatUp(text: string, colour: string, { clientX, clientY }: MouseEvent) {
  const word = element('span', { class: 'effect-word', 'aria-hidden': 'true' }, text)
  Object.assign(word.style, { left: `${clientX}px`, top: `${clientY}px`, color: colour })
  document.body.append(word)
  const floating = word.animate(
    [
      { translate: '-50% -60%', opacity: 1 },
      { translate: '-50% -120px', opacity: 0 },
    ],
    { duration: 1200, easing: 'ease-out' },
  )
  const remove = () => word.remove()
  floating.finished.then(remove, remove)
}

/** Whether a pointer has clicked: for the keyboard, a click is nowhere. */
export const isAtPointer = ({ detail }: MouseEvent) => detail > 0

/** Lively, and to be seen on light and on dark. */
export const anyColour = () => `hsl(${Math.floor(Math.random() * 360)} 80% 55%)`
