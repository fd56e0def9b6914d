import { type ColourScheme, colourScheme } from '../colour-scheme'
import { element } from '../element'
import { nearView } from '../in-view'
import { onSchemeChange } from '../scheme-changes'

/** A place in a text where something is drawn from its source. */
export interface Figure {
  readonly box: HTMLElement
  /** What the author wrote. It stays readable until something is drawn, and when nothing can be. */
  readonly source: HTMLElement
  /** What is said above a source that cannot be drawn. */
  readonly failed: string
  readonly errorClass: string
}

/** How far outside of the window drawing begins. */
const NEAR = '300px'

/**
 * Draws a figure when it comes near the window, and again when the colour scheme has changed since. What stands in a
 * closed tab is not near: it waits until it is shown.
 */
export function keepDrawn(
  figure: Figure,
  draw: (scheme: ColourScheme) => Promise<void>,
  signal: AbortSignal,
) {
  let drawn: ColourScheme | undefined
  const update = async () => {
    await nearView(figure.box, signal, NEAR)
    const scheme = colourScheme()
    if (drawn === scheme) return
    drawn = scheme
    await tryToDraw(figure, () => draw(scheme))
  }
  void update()
  onSchemeChange(update, signal)
}

async function tryToDraw({ box, source, failed, errorClass }: Figure, draw: () => Promise<void>) {
  try {
    await draw()
    source.hidden = true
    box.querySelector(`.${errorClass}`)?.remove()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = element('div', { class: `figure-error ${errorClass}` }, `${failed}\n${reason}`)
    box.querySelector(`.${errorClass}`)?.remove()
    source.hidden = false
    source.before(message)
  }
}
