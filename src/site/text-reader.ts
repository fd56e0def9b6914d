const words = (text: string) => new Set(text.split(' '))

/** Elements whose text is no part of what the author says. */
const UNREADABLE = words('button figure math mjx-container pre script style svg table template')
const UNREADABLE_CLASS = /\b(katex-html|highlight|headerlink|hbe|alert-title|footnote-ref|footnote-backref)\b/

/** Elements that do not interrupt a sentence; any other one does. */
const INLINE = words(
  'a abbr annotation b bdi bdo cite code data del dfn em font i ins kbd label mark math q rp rt ruby s samp semantics small span strike strong sub sup time tt u var wbr',
)

/**
 * Collects readable text on one line while htmlparser2 walks through the elements. Blocks are set apart by a blank;
 * code, tables and figures are left out; a formula stands as its TeX source, in `\(…\)` or `\[…\]`.
 */
export class TextReader {
  text = ''
  /** Whether the text ends in a blank, or is none yet. To look would join its parts each time. */
  #blank = true
  /** For each open element, whether its text is left out. */
  readonly #unreadable: boolean[] = []
  /** How many elements were open when a display formula began. */
  #display: number | undefined
  #tex: string | undefined

  onopentag(name: string, attributes: Record<string, string>) {
    const { class: classes = '', type = '' } = attributes
    if (attributes.display === 'block' || classes.includes('katex-display') || type.includes('mode=display'))
      this.#display ??= this.#unreadable.length
    if (attributes.encoding === 'application/x-tex' || type.startsWith('math/tex')) this.#tex = ''

    const left =
      UNREADABLE.has(name) ||
      UNREADABLE_CLASS.test(classes) ||
      attributes['aria-hidden'] === 'true' ||
      this.#unreadable.at(-1) === true
    this.#unreadable.push(left)
    if (!INLINE.has(name)) this.#add(' ')
  }

  ontext(text: string) {
    if (this.#tex !== undefined) this.#tex += text
    else if (!this.#unreadable.at(-1)) this.#add(text)
  }

  onclosetag(name: string) {
    this.#unreadable.pop()
    if (this.#tex !== undefined) this.#addFormula(this.#tex.trim())
    if (this.#unreadable.length === this.#display) this.#display = undefined
    if (!INLINE.has(name)) this.#add(' ')
  }

  #addFormula(tex: string) {
    this.#add(this.#display !== undefined ? ` \\[ ${tex} \\] ` : `\\(${tex}\\)`)
    this.#tex = undefined
  }

  #add(text: string) {
    const line = text.replace(/\s+/g, ' ')
    const added = this.#blank ? line.trimStart() : line
    if (added === '') return
    this.text += added
    this.#blank = added.endsWith(' ')
  }
}
