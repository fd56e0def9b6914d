import { escapeHtml } from './escape'
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

/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** What a post or a page says, as it reaches the reader. */
export interface Content {
  /** Every heading has an `id`, and images of the blog have their size. */
  readonly html: string
  readonly headings: readonly Heading[]
}

/**
 * Headings and images. Only their tags matter here, and in rendered content they cannot be mistaken: code and
 * attributes write `<` as `&lt;`. To parse the whole text would take fifty times as long.
 */
const TAGS =
  /<(?:(h[1-6])\b((?:"[^"]*"|'[^']*'|[^'">])*)>(.*?)<\/\1>|(img)\b((?:"[^"]*"|'[^']*'|[^'">])*)>)/gis

/** Prepares rendered content for the page. `sizeOf` gives the size of an image by its `src`, when it is known. */
export function readContent(html: string, sizeOf: (src: string) => Size | undefined): Content {
  const ids = new Ids(html)
  const headings: Heading[] = []
  let images = 0

  const prepare = (part: string): string =>
    part.replace(TAGS, (tag, heading, attributes, inner, image, imageAttributes) => {
      if (image) return withAttributes(tag, image, imageAttributes, sizeOf, images++ > 0)
      const words = inner.replace(PERMALINK, '')
      const written = attributeOf(attributes, 'id')
      const id = written ?? ids.free(slug(plainText(words)))
      const unnumbered = attributeOf(attributes, 'data-toc-unnumbered') === 'true'
      headings.push({ level: Number(heading[1]), id, html: wordsAndFormulas(words), unnumbered })
      const added = written === undefined ? ` id="${id}"` : ''
      return `<${heading}${added}${attributes}>${prepare(inner)}</${heading}>`
    })
  return { html: prepare(html), headings }
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

/** The browser keeps the place of an image whose size it knows. The first one may be on the first screen. */
function withAttributes(
  tag: string,
  name: string,
  attributes: string,
  sizeOf: (src: string) => Size | undefined,
  late: boolean,
) {
  const sized = attributeOf(attributes, 'width') ?? attributeOf(attributes, 'height')
  const src = attributeOf(attributes, 'src')?.replaceAll('&amp;', '&') ?? ''
  const size = sized === undefined ? sizeOf(src) : undefined
  const added = [
    size && ` width="${size.width}" height="${size.height}"`,
    !HAS_ALT.test(attributes) &&
      ` alt="${attributeOf(attributes, 'title')?.replaceAll('"', '&quot;') ?? ''}"`,
    late && attributeOf(attributes, 'loading') === undefined && ' loading="lazy"',
  ].filter(Boolean)
  return `<${name}${added.join('')}${tag.slice(1 + name.length)}`
}

/** Renderers leave out an empty text: screen readers would read the name of the file, where a title says more. */
const HAS_ALT = /\salt(?=[\s=/]|$)/i

function attributeOf(attributes: string, name: string): string | undefined {
  const [, double, single, bare] = attributes.match(ATTRIBUTES[name] as RegExp) ?? []
  return double ?? single ?? bare
}

const ATTRIBUTES: Record<string, RegExp> = Object.fromEntries(
  ['id', 'src', 'width', 'height', 'loading', 'title', 'data-toc-unnumbered'].map(name => [
    name,
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i'),
  ]),
)

/** The ids of a text. The written ones are only looked for when one has to be made up. */
class Ids {
  #taken: Set<string> | undefined

  constructor(private readonly html: string) {}

  /** The wanted id, with a number when it is taken. */
  free(wanted: string): string {
    this.#taken ??= new Set([...this.html.matchAll(/\sid=["']?([^"'\s>]+)/gi)].map(([, id = '']) => id))
    let id = wanted
    for (let number = 2; this.#taken.has(id); number++) id = `${wanted}-${number}`
    this.#taken.add(id)
    return id
  }
}

/** Letters and digits of any script; the rest becomes hyphens. */
export const slug = (text: string) =>
  text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'section'
