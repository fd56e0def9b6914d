import type { renderAbc } from 'abcjs'
import type { ScoreSettings } from '../../pages/browser/figures'
import type { Behaviour } from '../behaviour'
import { element } from '../element'
import { fromElsewhere } from '../elsewhere'
import { keepDrawn } from '../figures/figure'
import { withStylesByScript } from '../figures/styles-by-script'

/** Draws music in ABC notation. It has the colour of the text, whatever the scheme. */
export const mount: Behaviour['mount'] = (box, signal) => {
  const source = box.querySelector('pre')
  if (!source) return
  box.querySelector('.abc-drawing')?.remove()
  const { words }: ScoreSettings = JSON.parse(box.dataset.settings ?? '')
  const params = JSON.parse(box.dataset.params ?? '{}')
  const sheet = element('div', { class: 'abc-drawing' })

  const draw = async () => {
    if (sheet.isConnected) return
    const elsewhere = await fromElsewhere<{ renderAbc: typeof renderAbc }>('abcjs_basic_js', 'ABCJS')
    const render = elsewhere?.renderAbc ?? (await import('../figures/abc-library')).default
    if (signal.aborted) return
    source.after(sheet)
    await withStylesByScript(async () => {
      const [tune] = render(sheet, source.textContent ?? '', {
        responsive: 'resize',
        ...(box.clientWidth < NARROW && narrow(box.clientWidth)),
        ...params,
      })
      sheet.querySelector('svg')?.setAttribute('aria-label', tune?.metaText.title ?? words.name)
    })
  }
  keepDrawn({ box, source, failed: words.failed, errorClass: 'abc-error' }, draw, signal)
}

/** Pixels below which a staff of the usual width, made smaller, cannot be read. */
const NARROW = 600

/** On a telephone the lines are broken anew, so that the notes keep their size. */
const narrow = (width: number) => ({
  staffwidth: width,
  wrap: { minSpacing: 1.5, maxSpacing: 2.7, preferredMeasuresPerLine: 3 },
})
