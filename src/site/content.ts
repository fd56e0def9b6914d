import { withBareLinks } from './bare-links'
import { escapeHtml } from './escape'
import { freeId, idsIn, slug } from './ids'
import { type Size, type Use, type VersionsView, withVersions } from './image-versions'
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

/** What a post or a page says, as it reaches the reader. */
export interface Content {
  /** Every heading has an `id`, and images of the blog have their size. */
  readonly html: string
  readonly headings: readonly Heading[]
}

/**
 * Headings, images and what is around several of them. Only their tags matter here, and in rendered content they cannot be mistaken: code and
 * attributes write `<` as `&lt;`. To parse the whole text would take fifty times as long. Nothing is sought beyond the next
 * tag that cannot belong to it: many unclosed ones would take minutes.
 */
const TAGS =
  /<(?:(h[1-6])\b((?:"[^"]*"|'[^']*'|[^'"<>])*)>([^<]*(?:<(?!\/?h[1-6]\b)[^<]*)*)<\/\1>|(img)\b((?:"[^"]*"|'[^']*'|[^'"<>])*)>|(picture\b[^<>]*|div class="gallery-items")>([^<]*(?:<(?!\/(?:picture|div)>|\6>)[^<]*)*)<\/(?:picture|div)>)/gis

type VersionsOf = (src: string, use: Use) => VersionsView | undefined

/**
 * Prepares rendered content for the page. `sizeOf` gives the size of an image by its `src`, when it is known, and
 * `versionsOf` its smaller versions, when the blog wants such.
 */
export function readContent(
  html: string,
  sizeOf: (src: string) => Size | undefined,
  versionsOf?: VersionsOf | undefined,
): Content {
  const headings: Heading[] = []
  let images = 0
  let taken: Set<string> | undefined
  const idFor = (wanted: string) => {
    // The written ones are only looked for when one has to be made up.
    taken ??= idsIn(html)
    return freeId(wanted, taken)
  }

  const prepare = (part: string, use?: Use | false): string =>
    part.replace(TAGS, (tag, heading, attributes, inner, image, imageAttributes, group, grouped) => {
      if (image) {
        const ready = withAttributes(tag, image, imageAttributes, sizeOf, images++ > 0)
        return versionsOf && use !== false ? versioned(ready, imageAttributes, versionsOf, use) : ready
      }
      if (group) {
        const end = tag.slice(tag.lastIndexOf('</'))
        return `<${group}>${prepare(grouped, end === '</div>' && 'card')}${end}`
      }
      const words = inner.replace(PERMALINK, '')
      const written = attributeOf(attributes, 'id') || undefined
      // Renderers number what is said twice, and may meet what an author has numbered.
      const isFree = written !== undefined && !headings.some(({ id }) => id === written)
      const id = isFree ? written : idFor(written ?? slug(plainText(words)))
      const html = wordsAndFormulas(words)
      const unnumbered = attributeOf(attributes, 'data-toc-unnumbered') === 'true'
      if (html) headings.push({ level: Number(heading[1]), id, html, unnumbered })
      const others = isFree ? attributes : ` id="${id}"${attributes.replace(ID, '')}`
      // Its sign links to it.
      const own = isFree ? inner : inner.replace(`"#${written}"`, `"#${id}"`)
      return `<${heading}${others}>${prepare(own)}</${heading}>`
    })
  return { html: prepare(withBareLinks(html)), headings }
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
  const size = sized === undefined ? sizeOf(sourceOf(attributes)) : undefined
  const added = [
    size && ` width="${size.width}" height="${size.height}"`,
    !HAS_ALT.test(attributes) &&
      ` alt="${attributeOf(attributes, 'title')?.replaceAll('"', '&quot;') ?? ''}"`,
    late && attributeOf(attributes, 'loading') === undefined && ' loading="lazy"',
  ].filter(Boolean)
  return `<${name}${added.join('')}${tag.slice(1 + name.length)}`
}

/** An image with its smaller versions around it, unless the author gives some, as a `<picture>` does too. */
function versioned(tag: string, attributes: string, versionsOf: VersionsOf, use: Use | undefined): string {
  if (attributeOf(attributes, 'srcset') !== undefined) return tag
  return withVersions(tag, versionsOf(sourceOf(attributes), use ?? useInText(attributes)))
}

/** Small pictures of people and sites say what stands in for them. */
export const useInText = (attributes: string): Use =>
  attributes.includes('data-fallback="avatar"') ? 'thumbnail' : 'text'

const sourceOf = (attributes: string) => attributeOf(attributes, 'src')?.replaceAll('&amp;', '&') ?? ''

/** Renderers leave out an empty text: screen readers would read the name of the file, where a title says more. */
const HAS_ALT = /\salt(?=[\s=/]|$)/i

function attributeOf(attributes: string, name: string): string | undefined {
  const [, double, single, bare] = attributes.match(ATTRIBUTES[name] as RegExp) ?? []
  return double ?? single ?? bare
}

const ID = /\sid\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i

const ATTRIBUTES: Record<string, RegExp> = Object.fromEntries(
  ['id', 'src', 'srcset', 'width', 'height', 'loading', 'title', 'data-toc-unnumbered'].map(name => [
    name,
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i'),
  ]),
)
