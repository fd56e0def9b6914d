import type { DiagramSettings } from '../../pages/browser/figures'
import type { Behaviour } from '../behaviour'
import type { ColourScheme } from '../colour-scheme'
import { element } from '../element'
import { diagramFrame } from '../figures/diagram-frame'
import { type Drawing, imageAddress, showDrawing } from '../figures/drawing'
import { keepDrawn } from '../figures/figure'
import { writeDiagram } from '../figures/write-diagram'

/** Draws a diagram of Mermaid. */
export const mount: Behaviour['mount'] = (box, signal) => {
  const source = box.querySelector<HTMLElement>('.mermaid-src')
  if (!source) return
  box.querySelector('.mermaid-view')?.remove()
  const settings: DiagramSettings = JSON.parse(box.dataset.settings ?? '')
  const id = `diagram-${[...document.querySelectorAll('.mermaid-wrap')].indexOf(box)}`
  source.id ||= `${id}-source`
  const drawing = element('div', { class: 'mermaid-drawing' })
  let showAlone = () => {}
  const view = diagramFrame(drawing, settings, () => showAlone(), signal)

  const draw = async (scheme: ColourScheme) => {
    const written = await writeDiagram(id, box, source, settings.theme[scheme])
    if (signal.aborted) return
    const svg = showDrawing(drawing, written)
    // A theme that the author chose for one diagram may not be made for the scheme of the page.
    if (written.ground === scheme) delete drawing.dataset.ground
    else drawing.dataset.ground = written.ground
    nameDrawing(drawing, svg, settings.words.name, source.id)
    box.append(view)
    showAlone = () => openInNewTab(imageAddress(svg, written.rules), written.ground)
  }
  const { failed } = settings.words
  keepDrawn({ box, source, failed, errorClass: 'mermaid-error' }, draw, signal)
}

/** Who cannot see the drawing hears its name, and what describes it: the author's words, else the source. */
function nameDrawing(drawing: HTMLElement, svg: SVGSVGElement, name: string, source: string) {
  const title = svg.querySelector(':scope > title')?.textContent
  const description = svg.querySelector(':scope > desc')?.textContent
  drawing.role = svg.querySelector('a') ? 'group' : 'img'
  drawing.ariaLabel = title || svg.querySelector('[class$=TitleText]')?.textContent || name
  if (description) drawing.ariaDescription = description
  else drawing.setAttribute('aria-describedby', source)
}

const GROUNDS: Readonly<Record<Drawing['ground'], string>> = { light: '#ffffff', dark: '#121212' }

/** An image shows a drawing with its styles even under a policy that forbids them to pages. */
function openInNewTab(address: string, ground: Drawing['ground']) {
  const title = element('title', {}, document.title)
  const image = element('img', { src: address, alt: '' })
  const page = `<!doctype html><meta charset="utf-8">${title.outerHTML}<body bgcolor="${GROUNDS[ground]}">${image.outerHTML}`
  open(URL.createObjectURL(new Blob([page], { type: 'text/html' })), '_blank', 'noopener')
}
