import { INLINE_ELEMENTS } from './inline-elements'

/** Elements whose text is no part of what the author says. */
const UNREADABLE = new Set('button figure math mjx-container pre script style svg table template'.split(' '))
const UNREADABLE_CLASS = /\b(katex-html|highlight|headerlink|hbe|alert-title|footnote-ref|footnote-backref)\b/

/** Pandoc writes formulas with their delimiters. */
const PANDOC = /^math (inline|display)$/
const DELIMITERS = /^\\[([]|\\[)\]]$/g

/**
 * Collects readable text on one line while htmlparser2 walks through the elements. Blocks are set apart by a blank;
 * code, tables and figures are left out; a formula stands as its TeX source.
 */
export class TextReader {
  text = ''
  /** Whether the text ends in a blank, or is none yet. To look would join its parts each time. */
  #blank = true
  /** For each open element, whether its text is left out. */
  readonly #unreadable: boolean[] = []
  #tex: string | undefined

  onopentag(name: string, attributes: Record<string, string>) {
    const { class: classes = '', type = '' } = attributes
    const isTex =
      attributes.encoding === 'application/x-tex' || type.startsWith('math/tex') || PANDOC.test(classes)
    if (isTex) this.#tex = ''

    const left =
      UNREADABLE.has(name) ||
      UNREADABLE_CLASS.test(classes) ||
      attributes['aria-hidden'] === 'true' ||
      this.#unreadable.at(-1) === true
    this.#unreadable.push(left)
    if (!INLINE_ELEMENTS.has(name)) this.#add(' ')
  }

  ontext(text: string) {
    if (this.#tex !== undefined) this.#tex += text
    else if (!this.#unreadable.at(-1)) this.#add(text)
  }

  onclosetag(name: string) {
    this.#unreadable.pop()
    if (this.#tex !== undefined) this.#add(this.#tex.replace(DELIMITERS, '').trim())
    this.#tex = undefined
    if (!INLINE_ELEMENTS.has(name)) this.#add(' ')
  }

  #add(text: string) {
    const line = text.replace(/\s+/g, ' ')
    const added = this.#blank ? line.trimStart() : line
    if (added === '') return
    this.text += added
    this.#blank = added.endsWith(' ')
  }
}
