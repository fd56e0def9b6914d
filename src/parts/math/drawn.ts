import { escapeHtml } from '../../site/escape'
import type { FormulaPictures } from '../../site/formula-pictures'
import { slug } from '../../site/ids'
import type { Draw } from './drawing'
import { type Formula, isShort, placeholder, restoreFormulas } from './formulas'
import { replaceMarkup } from './markup'

/** A formula that could not be drawn. */
export interface TexError extends Formula {
  readonly reason: string
}

export interface DrawnText extends Omit<FormulaPictures, 'engine'> {
  /** With MathML, which every browser shows without a script, a font or a style sheet. */
  readonly html: string
  readonly errors: readonly TexError[]
}

/** Draws the formulas of a rendered text. Those without an error have a number, by which their picture is found. */
export function drawFormulas(html: string, written: readonly Formula[], draw: Draw): DrawnText {
  const formulas = [...written]
  const text = replaceMarkup(html, formula => placeholder(formulas.push(formula) - 1))
  const { drawn, shapes } = draw(formulas)
  const elements = drawn.map((drawing, index) => {
    const formula = formulas[index] as Formula
    if ('element' in drawing) return numbered(drawing.element, index, formula)
    return formula.mathml ?? `<code class="katex-error">${escapeHtml(formula.source)}</code>`
  })
  return {
    html: restoreFormulas(text, formulas, {
      element: (_, index) => elements[index] as string,
      attribute: ({ tex }, name) => (/^(id|href)$/.test(name) ? slug(tex) : escapeHtml(tex.trim())),
    }),
    pictures: drawn.map(drawing => ('picture' in drawing ? drawing.picture : '')),
    shapes,
    styles: [...new Set(drawn.flatMap(drawing => ('styles' in drawing ? drawing.styles : [])))].sort(),
    errors: drawn.flatMap((drawing, index) => {
      const formula = formulas[index] as Formula
      return 'reason' in drawing && !formula.mathml ? [{ ...formula, reason: drawing.reason }] : []
    }),
  }
}

/** What may be wider than a phone has to be reached with the keyboard to be scrolled. */
const numbered = (element: string, index: number, formula: Formula) =>
  element.replace(
    /^<[\w-]+/,
    `$& data-${formula.display && !isShort(formula) ? 'wide-' : ''}formula="${index}"`,
  )
