import { stylesToClasses } from '../../site/formula-style'
import { reasonOf } from '../../site/reason'
import { type Draw, type Drawing, plainMathml, type Refusal } from './drawing'
import type { Formula } from './formulas'
import type { Box } from './widths'

/** The part of KaTeX that is used: gives what becomes HTML, or throws. */
export interface Katex {
  __renderToDomTree(tex: string, options: object): Tree
}

/** A formula before it is written as HTML. */
export interface Tree extends Box {
  toMarkup(): string
}

/** Tells the parts of a formula how wide they will be. */
export type SetWidths = (tree: Box) => void

/** Whether there is a formula of chemistry, which KaTeX draws with an addition. */
export const hasChemistry = (texts: readonly string[]) => texts.some(text => /\\(ce|pu)\s*\{/.test(text))

/** Draws the formulas of a text with KaTeX: MathML, and HTML that looks the same in every browser. */
export const drawWithKatex =
  (katex: Katex, setWidths: SetWidths): Draw =>
  formulas => {
    const macros = { ...MACROS }
    const html = ({ tex, display }: Formula) => {
      const options = { displayMode: display, output: 'htmlAndMathml', globalGroup: true, macros }
      // Letters of other scripts in a formula are no mistake.
      const tree = katex.__renderToDomTree(tex.trim(), { ...options, strict: 'ignore' })
      setWidths(tree)
      return tree.toMarkup()
    }
    return { drawn: formulas.map(formula => drawing(formula, html)), shapes: '' }
  }

function drawing(formula: Formula, htmlOf: (formula: Formula) => string): Drawing | Refusal {
  try {
    const html = htmlOf(formula)
    const ends = formula.display ? '</span></span>' : '</span>'
    const at = html.indexOf(PICTURE)
    const { html: picture, styles } = stylesToClasses(html.slice(at, -ends.length))
    return { element: plainMathml(html.slice(0, at)) + ends, picture, styles }
  } catch (error) {
    return { reason: reasonWithoutPlace(error) }
  }
}

/** How KaTeX begins what is looked at, behind the MathML. */
const PICTURE = '<span class="katex-html"'

/** KaTeX says the place in a picture of the formula; the formula itself is told beside. */
const reasonWithoutPlace = (error: unknown) =>
  String(Reflect.get(Object(error), 'rawMessage') ?? reasonOf(error))

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
