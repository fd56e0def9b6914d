import { Parser } from 'htmlparser2'

/**
 * The first `length` characters of the text of some HTML, with ` ...` when there is more. Blocks are set apart by a
 * blank; code, tables and figures are left out; a formula stands as its TeX source, in `\(…\)` or `\[…\]`.
 */
export function summary(html: string, length: number): string {
  const characters = Array.from(plainText(html, length))
  return characters.length > length ? `${characters.slice(0, length).join('').trimEnd()} ...` : characters.join('')
}

/** How much HTML is read at a time: a card needs only the beginning of a post. */
const CHUNK = 4096

/** The text of some HTML on one line. With a `limit`, reads on until there is more text than that many characters. */
export function plainText(html: string, limit = Number.POSITIVE_INFINITY): string {
  const reader = new TextReader()
  const parser = new Parser(reader)
  // One character may take two places in a JavaScript string.
  for (let at = 0; at < html.length && reader.text.length <= limit * 2 + 1; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK))
  parser.end()
  return reader.text.trimEnd()
}

const words = (text: string) => new Set(text.split(' '))

/** Elements whose text says nothing in a summary. */
const UNREADABLE = words('button figure math mjx-container pre script style svg table template')
const UNREADABLE_CLASS = /\b(katex-html|highlight|headerlink|hbe)\b/

/** Elements that do not interrupt a sentence; any other one does. */
const INLINE = words(
  'a abbr annotation b bdi bdo cite code data del dfn em font i ins kbd label mark math q rp rt ruby s samp semantics small span strike strong sub sup time tt u var wbr',
)

/** Collects readable text while htmlparser2 walks through the elements. */
class TextReader {
  text = ''
  /** For each open element, whether its text is left out. */
  readonly #unreadable: boolean[] = []
  #display = false
  #tex: string | undefined

  onopentag(name: string, attributes: Record<string, string>) {
    const { class: classes = '', type = '' } = attributes
    if (name === 'math') this.#display ||= attributes.display === 'block'
    if (classes.includes('katex-display') || type.includes('mode=display')) this.#display = true
    if (attributes.encoding === 'application/x-tex' || type.startsWith('math/tex')) this.#tex = ''

    const left = UNREADABLE.has(name) || UNREADABLE_CLASS.test(classes) || this.#unreadable.at(-1) === true
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
    if (!INLINE.has(name)) this.#add(' ')
  }

  #addFormula(tex: string) {
    this.#add(this.#display ? ` \\[ ${tex} \\] ` : `\\(${tex}\\)`)
    this.#tex = undefined
    this.#display = false
  }

  #add(text: string) {
    const line = text.replace(/\s+/g, ' ')
    this.text += this.text === '' || this.text.endsWith(' ') ? line.trimStart() : line
  }
}
