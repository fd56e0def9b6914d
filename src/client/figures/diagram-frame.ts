import type { DiagramSettings } from '../../pages/browser/figures'
import { element } from '../element'
import { zoomPan } from './zoom-pan'

/** The window in which a diagram is shown, and the buttons that belong to it. */
export function diagramFrame(
  drawing: HTMLElement,
  { zoomPan: canZoom, openInNewTab, words }: DiagramSettings,
  open: () => void,
  signal: AbortSignal,
): HTMLElement {
  const frame = element('div', { class: 'mermaid-frame' }, drawing)
  const tools = element('div', { class: 'mermaid-tools' })
  const add = (name: keyof typeof SHAPES, label: string, act: () => void, className?: string) => {
    const tool = element('button', { type: 'button', class: className, title: label, 'aria-label': label })
    tool.append(icon(SHAPES[name]))
    tool.addEventListener('click', act, { signal })
    tools.append(tool)
  }
  if (canZoom) {
    frame.tabIndex = 0
    frame.role = 'group'
    frame.ariaLabel = words.name
    const { zoomIn, zoomOut, reset } = zoomPan(frame, drawing, signal)
    add('plus', words.zoomIn, zoomIn)
    add('minus', words.zoomOut, zoomOut)
    add('back', words.reset, reset)
  }
  if (openInNewTab) add('leave', words.openInNewTab, open, 'mermaid-open-btn')
  return element('div', { class: 'mermaid-view' }, frame, tools)
}

/** Lines in a square of 24. */
const SHAPES = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  back: 'M5 5v5h5M5.5 10a7.5 7.5 0 1 1-1 4',
  leave: 'M13 4h7v7M20 4l-9 9M9 5H5v14h14v-4',
} as const

const SVG = 'http://www.w3.org/2000/svg'

function icon(lines: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const path = document.createElementNS(SVG, 'path')
  svg.setAttribute('viewBox', '0 0 24 24')
  path.setAttribute('d', lines)
  svg.append(path)
  return svg
}
