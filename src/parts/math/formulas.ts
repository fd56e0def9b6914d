/** A formula of TeX as it stands in a text. */
export interface Formula {
  readonly tex: string
  /** It stands on lines of its own. */
  readonly display: boolean
  /** With its delimiters, as the author wrote it. */
  readonly source: string
  /** What a renderer has drawn already: better than nothing when the engine refuses it. */
  readonly mathml?: string
}

export interface ProtectedText {
  /** With a placeholder in the place of each formula. */
  readonly text: string
  readonly formulas: readonly Formula[]
}

/** A character of a formula, which ends at the latest with its paragraph, and in a line where code begins. */
const TEX = String.raw`(?:\\[\s\S]|(?!\n[ \t>]*\n)[^\\$\x60])`
const TEX_WITH_DOLLARS = String.raw`(?:\\[\s\S]|(?!\n[ \t>]*\n)(?:[^\\$]|\$(?!\$)))`
const ENVIRONMENTS = 'equation|align|alignat|gather|multline|flalign|eqnarray'

/**
 * Where `$` means something else: code of every kind, tags of Nunjucks, HTML tags and elements that show no Markdown.
 * Hexo has put blocks of code into its own element by then, unless its highlighter is off.
 */
const ELSEWHERE = [
  String.raw`<hexoPostRenderCodeBlock>[\s\S]*?<\/hexoPostRenderCodeBlock>`,
  String.raw`(?<=^|\n)[ \t>]*(?:[-*+] |\d+[.)] )?(?<fence>\x60{3,}|~{3,})[\s\S]*?(?:\n[ \t>]*\k<fence>|$)`,
  String.raw`(?<=(?:^|\n)(?![ \t]|[-*+] |\d+[.)] )[^\n]*\n[ \t]*\n)(?: {4}|\t)[^\n]*(?:\n(?: {4}|\t)[^\n]*)*`,
  String.raw`(?<ticks>\x60+)(?!\x60)(?:(?!\n[ \t>]*\n)[\s\S])*?(?<!\x60)\k<ticks>(?!\x60)`,
  String.raw`\{%-?\s*(?<tag>raw|code|codeblock|mermaid|chartjs|score)\b[\s\S]*?\{%-?\s*end\k<tag>\s*-?%\}`,
  String.raw`\{%[\s\S]*?%\}|\{\{.*?\}\}`,
  String.raw`<!--[\s\S]*?-->`,
  String.raw`<(?<element>script|style|pre|code|textarea|svg|math)\b[\s\S]*?<\/\k<element>>`,
  String.raw`<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>`,
]

/** As Pandoc reads `$` (https://pandoc.org/MANUAL.html#math): "$5 and $6" is money. Markdown needs a second backslash. */
const FORMULAS = [
  String.raw`\$\$(?<dollars>${TEX_WITH_DOLLARS}+?)\$\$`,
  String.raw`\$(?![\s$])(?<dollar>${TEX}+?)(?<!\s)\$(?![\d$])`,
  String.raw`(?<environment>\\begin\{(?<name>(?:${ENVIRONMENTS})\*?)\}[\s\S]*?\\end\{\k<name>\})`,
  String.raw`\\\\?\[(?<bracket>${TEX_WITH_DOLLARS}+?)\\\\?\](?!\()`,
  String.raw`\\\\?\((?<parenthesis>${TEX_WITH_DOLLARS}+?)\\\\?\)`,
]
const ESCAPED = String.raw`\\[\\$]`

const PIECES = new RegExp([...ELSEWHERE, ...FORMULAS, ESCAPED].join('|'), 'gi')
const BEGINNING = /\$|\\[([]|\\begin\{/

/** Letters and digits alone come through every renderer; a renderer may change their case where it makes an id of them. */
const PLACEHOLDER = /qzformula(\d+)qz/gi

/** What stands in the text for a formula. */
export const placeholder = (index: number) => `qzformula${index}qz`

/** Takes the formulas out of a text of Markdown, so that no renderer mistakes what is in them. */
export function protectFormulas(text: string): ProtectedText {
  if (!BEGINNING.test(text)) return { text, formulas: [] }
  const formulas: Formula[] = []
  const replaced = text.replace(PIECES, (source, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>
    const { dollars, bracket, environment, dollar, parenthesis } = groups
    const display = dollars ?? bracket ?? environment
    const tex = display ?? dollar ?? parenthesis
    if (!tex?.trim()) return source
    const quoted = isInQuote(text, rest.at(-3) as number)
    formulas.push({ tex: quoted ? withoutQuoteMarks(tex) : tex, display: display !== undefined, source })
    return placeholder(formulas.length - 1)
  })
  return { text: replaced, formulas }
}

const isInQuote = (text: string, at: number) =>
  /^[ \t]*>/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))
const withoutQuoteMarks = (tex: string) => tex.replace(/\n[ \t]*>[ \t>]*/g, '\n')

/** How a formula is shown: as an element, and in an attribute such as an id or a title. */
export interface Shown {
  readonly element: (formula: Formula, index: number) => string
  readonly attribute: (formula: Formula, name: string) => string
}

/** Puts the formulas back into the rendered text. */
export function restoreFormulas(
  html: string,
  formulas: readonly Formula[],
  { element, attribute }: Shown,
): string {
  const inTags = html.replace(TAGS_WITH_FORMULA, tag =>
    tag.replace(/([\w-]+)=("[^"]*"|'[^']*')/g, (written, name) =>
      written.replace(PLACEHOLDER, (found: string, index) => {
        const formula = formulas[index]
        return formula ? attribute(formula, name) : found
      }),
    ),
  )
  return inTags.replace(WITH_SIGNS, (found, before: string, index, after: string) => {
    const formula = formulas[index]
    if (!formula) return found
    const whole = before + element(formula, Number(index)) + after
    const hasSigns = before !== '' || after !== ''
    return hasSigns && !formula.display && isShort(formula) ? `<span class="unparted">${whole}</span>` : whole
  })
}

/** Characters of TeX. */
const SHORT = 20

/** Whether a formula fits on the narrowest phone: a longer one scrolls there, or goes on in the next line. */
export const isShort = ({ tex }: Pick<Formula, 'tex'>) => tex.trim().length <= SHORT

/**
 * A formula with the signs that no line may begin or end with (https://www.w3.org/TR/clreq/#line_breaking): a browser
 * does not mind them beside what it takes for a picture.
 */
const WITH_SIGNS = new RegExp(
  `([（「『【《〈“‘]*)${PLACEHOLDER.source}([，。、；：！？）」』】》〉”’]*)`,
  'gi',
)

const TAGS_WITH_FORMULA = /<[a-z][^<>]*qzformula[^<>]*>/gi
