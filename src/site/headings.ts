import { attributeOf } from './attributes'
import { escapeHtml } from './escape'
import { freeId, idsIn, slug } from './ids'
import { plainText } from './summary'

export interface Heading {
  /** 1 to 6. */
  readonly level: number
  readonly id: string
  /** What it says, with nothing but its formulas as elements. */
  readonly html: string
  /** The author wants no number before it: Hexo's attribute `data-toc-unnumbered`. */
  readonly unnumbered: boolean
}

/** Collects the headings of a text, which it is given one by one, and sees that each has an `id` of its own. */
export function headingReader(text: string) {
  const headings: Heading[] = []
  const idFor = idGiver(text)
  const read = (element: string, attributes: string, inner: string) => {
    const words = inner.replace(PERMALINK, '')
    const written = attributeOf(attributes, 'id') || undefined
    const id = idFor(written, words)
    const html = wordsAndFormulas(words)
    const unnumbered = attributeOf(attributes, 'data-toc-unnumbered') === 'true'
    if (html) headings.push({ level: Number(element[1]), id, html, unnumbered })
    if (id === written) return { attributes, inner }
    return {
      attributes: ` id="${id}"${attributes.replace(ID, '')}`,
      // Its sign links to it.
      inner: inner.replace(`"#${written}"`, () => `"#${id}"`),
    }
  }
  return { headings, read }
}

const ID = /\sid\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i

/** Renderers number what is said twice, and may meet what an author has numbered: of two ids the first one stays. */
function idGiver(text: string) {
  const given = new Set<string>()
  let taken: Set<string> | undefined
  return (written: string | undefined, words: string): string => {
    if (written !== undefined && !given.has(written)) {
      given.add(written)
      return written
    }
    // The written ones are only looked for when one has to be made up.
    taken ??= idsIn(text)
    return freeId(written ?? slug(plainText(words)), taken)
  }
}

/** The sign that renderers put beside a heading to link to it. */
const PERMALINK = /<a\b[^>]*>\s*[^\p{L}\p{N}<]?\s*<\/a>/giu

/** A formula as MathML, which every browser draws; MathJax has it beside its own drawing. */
const MATH = /<mjx-container\b.*?(<math\b.*?<\/math>).*?<\/mjx-container>|(<math\b.*?<\/math>)/gis
const PLACE_OF_FORMULA = '\ufffc'

/** Plain text, in which a formula without MathML stands as its source. */
function wordsAndFormulas(html: string): string {
  const formulas: string[] = []
  const text = html.replace(MATH, (_, besideDrawing, alone) => {
    formulas.push((besideDrawing ?? alone).replace(/<annotation\b.*?<\/annotation>/gis, ''))
    return PLACE_OF_FORMULA
  })
  return escapeHtml(plainText(text)).replaceAll(PLACE_OF_FORMULA, () => formulas.shift() ?? '')
}
