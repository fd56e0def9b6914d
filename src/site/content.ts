import { ATTRIBUTES, attributeOf, sourceOf } from './attributes'
import { withBareLinks } from './bare-links'
import { type Heading, headingReader } from './headings'
import { type Size, type Use, type VersionsView, withVersions } from './image-versions'

/** What a post or a page says, as it reaches the reader. */
export interface Content {
  /** Every heading has an `id`, and images of the blog have their size. */
  readonly html: string
  readonly headings: readonly Heading[]
}

/**
 * Headings, images and what is around several of them. Only their tags matter here, and in rendered content they cannot
 * be mistaken: code and attributes write `<` as `&lt;`. To parse the whole text would take fifty times as long. Nothing
 * is sought beyond the next tag that cannot belong to it: many unclosed ones would take minutes.
 */
const TAGS = new RegExp(
  [
    String.raw`<(?<heading>h[1-6])\b(?<attributes>${ATTRIBUTES})>(?<inner>[^<]*(?:<(?!\/?h[1-6]\b)[^<]*)*)<\/\k<heading>>`,
    String.raw`<img\b(?<image>${ATTRIBUTES})>`,
    String.raw`<(?<group>picture\b[^<>]*|div class="gallery-items")>(?<grouped>[^<]*(?:<(?!\/(?:picture|div)>|\k<group>>)[^<]*)*)<\/(?:picture|div)>`,
  ].join('|'),
  'gis',
)

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
  const { headings, read } = headingReader(html)
  let images = 0
  const prepare = (part: string, use?: Use | false): string =>
    part.replace(TAGS, (tag, ...rest) => {
      const found: Readonly<Record<string, string | undefined>> = rest.at(-1)
      const { heading, attributes = '', inner = '', image = '', group, grouped = '' } = found
      if (heading) {
        const named = read(heading, attributes, inner)
        return `<${heading}${named.attributes}>${prepare(named.inner)}</${heading}>`
      }
      if (group) {
        const end = tag.slice(tag.lastIndexOf('</'))
        return `<${group}>${prepare(grouped, end === '</div>' && 'card')}${end}`
      }
      const ready = withAttributes(tag, image, sizeOf, images++ > 0)
      return versionsOf && use !== false ? versioned(ready, image, versionsOf, use) : ready
    })
  return { html: prepare(withBareLinks(html)), headings }
}

/** The browser keeps the place of an image whose size it knows. The first one may be on the first screen. */
function withAttributes(
  tag: string,
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
  return tag.slice(0, START.length) + added.join('') + tag.slice(START.length)
}

const START = '<img'

/** An image with its smaller versions around it, unless the author gives some, as a `<picture>` does too. */
function versioned(tag: string, attributes: string, versionsOf: VersionsOf, use: Use | undefined): string {
  if (attributeOf(attributes, 'srcset') !== undefined) return tag
  return withVersions(tag, versionsOf(sourceOf(attributes), use ?? useInText(attributes)))
}

/** Small pictures of people and sites say what stands in for them. */
export const useInText = (attributes: string): Use =>
  attributes.includes('data-fallback="avatar"') ? 'thumbnail' : 'text'

/** Renderers leave out an empty text: screen readers would read the name of the file, where a title says more. */
const HAS_ALT = /\salt(?=[\s=/]|$)/i
