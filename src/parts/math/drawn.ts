import { slug } from '../../site/content'
import { escapeHtml, unescapeHtml } from '../../site/escape'
import { type Formula, restoreFormulas } from './formulas'

/** The part of KaTeX that is used: gives MathML, or throws. */
export interface Katex {
  renderToString(tex: string, options: object): string
}

/** Whether a text has formulas of chemistry, which KaTeX draws with an addition. */
export const hasChemistry = (formulas: readonly Formula[]) =>
  formulas.some(({ tex }) => /\\(ce|pu)\s*\{/.test(tex))

/** A formula that KaTeX does not understand. */
export interface TexError extends Formula {
  readonly reason: string
}

export interface DrawnText {
  readonly html: string
  readonly errors: readonly TexError[]
}

/**
 * Draws the formulas of a rendered text as MathML, which every browser shows without a script, a font or a style sheet;
 * KaTeX's HTML needs all but the first, and `style` attributes, which a strict policy forbids.
 */
export function drawFormulas(html: string, formulas: readonly Formula[], katex: Katex): DrawnText {
  const errors: TexError[] = []
  const element = (formula: Formula) => {
    try {
      return mathml(formula, katex)
    } catch (error) {
      errors.push({ ...formula, reason: reasonOf(error) })
      return `<code class="katex-error">${escapeHtml(formula.source)}</code>`
    }
  }
  const restored = restoreFormulas(html, formulas, {
    element,
    attribute: ({ tex }, name) => (/^(id|href)$/.test(name) ? slug(tex) : escapeHtml(tex.trim())),
  })
  return { html: drawMarkup(restored, element), errors }
}

function mathml({ tex, display }: Formula, katex: Katex): string {
  // Letters of other scripts in a formula are no mistake.
  const html = katex.renderToString(tex.trim(), { displayMode: display, output: 'mathml', strict: 'ignore' })
  return display ? `<span class="katex-display">${html}</span>` : html
}

/** KaTeX says the place in a picture of the formula; the formula itself is told beside. */
const reasonOf = (error: unknown) =>
  error instanceof Error ? String(Reflect.get(error, 'rawMessage') ?? error.message) : String(error)

const SCRIPT = /<script type=["']math\/tex(;\s*mode=display)?["']>([\s\S]*?)<\/script>/gi
const SPAN = /<span class="math (inline|display)">\\[([]([\s\S]*?)\\[)\]]<\/span>/gi

/** Formulas that the renderer has marked: kramed's scripts and Pandoc's spans. */
function drawMarkup(html: string, element: (formula: Formula) => string): string {
  if (!hasMarkup(html)) return html
  return html
    .replace(SCRIPT, (source, mode, tex) => element({ tex, display: mode !== undefined, source }))
    .replace(SPAN, (source, kind, tex) =>
      element({ tex: unescapeHtml(tex.replace(/<br ?\/?>/g, '\n')), display: kind === 'display', source }),
    )
}

/** Whether a renderer has marked formulas that are not drawn yet. */
export const hasMarkup = (html: string) => html.includes('math/tex') || html.includes('<span class="math ')
