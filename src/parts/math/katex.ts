import { stylesToClasses } from '../../site/formula-style'
import { type Draw, type Drawing, plainMathml, type Refusal } from './drawing'
import type { Formula } from './formulas'

/** The part of KaTeX that is used: gives HTML, or throws. */
export interface Katex {
  renderToString(tex: string, options: object): string
}

/** Whether there is a formula of chemistry, which KaTeX draws with an addition. */
export const hasChemistry = (texts: readonly string[]) => texts.some(text => /\\(ce|pu)\s*\{/.test(text))

/** Draws the formulas of a text with KaTeX: MathML, and HTML that looks the same in every browser. */
export const drawWithKatex =
  (katex: Katex): Draw =>
  formulas => {
    const macros = { ...MACROS }
    return { drawn: formulas.map(formula => drawing(formula, katex, macros)), shapes: '' }
  }

function drawing({ tex, display }: Formula, katex: Katex, macros: object): Drawing | Refusal {
  const options = { displayMode: display, output: 'htmlAndMathml', globalGroup: true, macros }
  try {
    // Letters of other scripts in a formula are no mistake.
    const html = katex.renderToString(tex.trim(), { ...options, strict: 'ignore' })
    const ends = display ? '</span></span>' : '</span>'
    const at = html.indexOf(PICTURE)
    const { html: picture, styles } = stylesToClasses(html.slice(at, -ends.length))
    return { element: plainMathml(html.slice(0, at)) + ends, picture, styles }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

/** How KaTeX begins what is looked at, behind the MathML. */
const PICTURE = '<span class="katex-html"'

/** KaTeX says the place in a picture of the formula; the formula itself is told beside. */
const reasonOf = (error: unknown) =>
  error instanceof Error ? String(Reflect.get(error, 'rawMessage') ?? error.message) : String(error)

/** What KaTeX hands to a macro that is written in JavaScript. */
interface MacroContext {
  consumeArg(): { tokens: { text: string }[] }
  pushTokens(tokens: { text: string }[]): void
  isDefined(name: string): boolean
}

/**
 * What authors write for MathJax: definitions may stand in every formula again, packages are there already, and a label
 * is no mistake as long as nobody refers to it.
 */
const MACROS: Readonly<Record<string, unknown>> = {
  '\\newcommand': (context: MacroContext) => {
    const { tokens } = context.consumeArg()
    context.pushTokens(tokens)
    return context.isDefined(tokens[0]?.text ?? '') ? '\\renewcommand' : '\\providecommand'
  },
  '\\DeclareMathOperator': '\\gdef#1{\\operatorname{#2}}',
  '\\require': '\\@secondoftwo{#1}{}',
  '\\label': '\\@secondoftwo{#1}{}',
}
