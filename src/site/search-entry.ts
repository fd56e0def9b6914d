import { Parser } from 'htmlparser2'
import { INLINE_ELEMENTS } from './inline-elements'
import type { Characters } from './search-fold'

/** What a search can find of a post or a page. */
export interface SearchEntry {
  /** Address below the root of the blog. */
  readonly url: string
  /** Undefined when the author gave none. */
  readonly title: string | undefined
  /** A day, such as `2024-08-01`; pages have none. */
  readonly date: string | undefined
  /** Tags and categories. */
  readonly labels: readonly string[]
  /** The text before the first heading, then each heading with its text. */
  readonly sections: readonly SearchSection[]
}

export interface SearchSection {
  /** The `id` of its heading. */
  readonly id?: string
  readonly heading?: string
  readonly text: string
}

/** What the browser reads first. */
export interface SearchDirectory {
  /** Changes with the index: addresses of its other files end with it, so that none is of another day. */
  readonly version: string
  readonly entries: number
  readonly characters: Characters
  /** Of each chunk of terms, the first one, each on a line. */
  readonly chunks: string
}

/** The sections of a rendered content whose headings have an `id`. */
export function searchSections(html: string): SearchSection[] {
  const reader = new SectionReader()
  const parser = new Parser(reader)
  parser.end(html)
  return reader.sections
    .map(({ id, heading, text }) => ({
      ...(id !== undefined && { id, heading: tidy(heading) }),
      text: tidy(text),
    }))
    .filter(({ id, text }) => id !== undefined || text !== '')
}

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** What no reader sees as words: drawings, controls, the numbers of lines, and a formula's second form. */
const UNREAD = new Set('script style svg template button select noscript iframe semantics'.split(' '))
const UNREAD_CLASS = /(^|\s)(gutter|headerlink|katex-html|hbe|line-numbers-rows|alert-title)(\s|$)/
const HEADING = /^h[1-6]$/

class SectionReader {
  readonly sections: { id?: string; heading: string; text: string }[] = [{ heading: '', text: '' }]
  /** For each open element, whether its text is left out. */
  readonly #unread: boolean[] = []
  #inHeading = false

  onopentag(name: string, { id, class: classes = '' }: Record<string, string>) {
    // The source of a formula is found, not the letters that it is drawn with.
    const around = this.#unread.at(name === 'annotation' ? -2 : -1) === true
    this.#unread.push(around || UNREAD.has(name) || UNREAD_CLASS.test(classes))
    if (HEADING.test(name)) {
      if (id) this.sections.push({ id, heading: '', text: '' })
      this.#inHeading = id !== undefined
    }
    if (!INLINE_ELEMENTS.has(name)) this.#add(' ')
  }

  ontext(text: string) {
    if (!this.#unread.at(-1)) this.#add(text)
  }

  onclosetag(name: string) {
    this.#unread.pop()
    if (HEADING.test(name)) this.#inHeading = false
    if (!INLINE_ELEMENTS.has(name)) this.#add(' ')
  }

  #add(text: string) {
    const section = this.sections.at(-1)
    if (section) section[this.#inHeading ? 'heading' : 'text'] += text
  }
}
