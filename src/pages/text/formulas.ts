import { escapeHtml } from '../../site/escape'
import type { FormulaPictures } from '../../site/formula-pictures'

/** The mark of a formula, and its MathML with the element around it. */
const FORMULAS = / data-(wide-)?formula="(\d+)"(.*?<\/math>(?:<\/[\w-]+>)?)/gs

/** Whether the formulas of a text have pictures beside it. */
export const hasPictures = (html: string, formulas: FormulaPictures | undefined) =>
  formulas !== undefined && html.includes('formula="')

/**
 * Adds its picture to every formula of a text. `name` is what a formula is called that may have to be scrolled: such an
 * element has to be reached with the keyboard (WCAG 2.1.1).
 */
export function withPictures(html: string, formulas: FormulaPictures | undefined, name: string): string {
  if (!formulas || !hasPictures(html, formulas)) return html
  const scrollable = ` tabindex="0" role="group" aria-label="${escapeHtml(name)}"`
  const drawn = html.replace(
    FORMULAS,
    (_, wide, index, mathml) => `${wide ? scrollable : ''}${mathml}${formulas.pictures[Number(index)] ?? ''}`,
  )
  return drawn + formulas.shapes
}
