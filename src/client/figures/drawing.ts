import type { ColourScheme } from '../colour-scheme'
import { setStyles, styleSheet, withStylesSetAside } from './styles-by-script'

/** An SVG as text, and the rules of its style sheets. */
export interface Drawing {
  readonly svg: string
  readonly rules: string
  readonly ground: ColourScheme
}

/**
 * Shows a drawing. It stands in a tree of its own: names in it meet nobody else's, and the rules of the page do not
 * reach in.
 */
export function showDrawing(host: HTMLElement, { svg: text, rules }: Drawing): SVGSVGElement {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const parsed = new DOMParser().parseFromString(withStylesSetAside(text), 'text/html')
  const svg = parsed.querySelector('svg')
  if (!svg) throw new Error('There is no drawing.')
  root.adoptedStyleSheets = [styleSheet(rules)]
  root.replaceChildren(svg)
  setStyles(root)
  return svg
}

/** The drawing as the address of an image: in one, no policy of the page forbids styles. */
export function imageAddress(svg: SVGSVGElement, rules: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const { width, height } = svg.viewBox.baseVal
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const style = `<style>${rules.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</style>`
  const text = new XMLSerializer().serializeToString(copy).replace('>', `>${style}`)
  return `data:image/svg+xml,${encodeURIComponent(text)}`
}
