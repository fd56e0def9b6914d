/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Where an image is shown: this decides how wide it can be there. */
export type Use = 'thumbnail' | 'card' | 'text' | 'banner' | 'screen'

/** From the smallest files to the largest; browsers take the first that they understand. */
const FORMATS = ['avif', 'webp'] as const
export type Format = (typeof FORMATS)[number]

/** The colours of the upper and of the lower half of an image: three hexadecimal digits. */
export type Tones = readonly [upper: string, lower: string]

/** An image of the blog in several widths and formats. */
export interface VersionedImage {
  /** Of the original. */
  readonly size: Size
  readonly formats: readonly Format[]
  /** Pixels, rising. */
  readonly widths: readonly number[]
  /** Undefined for an image that one can see through. */
  readonly tones: Tones | undefined
  /** The route of a version. */
  pathOf(width: number, format: Format): string
}

/** What stands around an `<img>`. */
export interface VersionsView {
  /** The classes that colour its place until it has come. */
  readonly class: string | undefined
  readonly sources: readonly { readonly type: string; readonly srcset: string; readonly sizes: string }[]
}

/** A version that is hardly narrower than the next one is not worth its file. */
const CLEARLY_NARROWER = 0.85

/** The widths in which an image is offered; none for a tiny one. Nothing is enlarged. */
export function widthsOf({ width }: Pick<Size, 'width'>, wanted: readonly number[]): number[] {
  const rising = [...new Set(wanted)].sort((a, b) => a - b)
  if (width <= (rising[0] ?? Number.POSITIVE_INFINITY)) return []
  const widest = Math.min(width, rising.at(-1) ?? 0)
  return [...rising.filter(each => each < widest * CLEARLY_NARROWER), widest]
}

/** Pixels of the image, not of the layout: a screen may have three of them for one. */
const RANGES: Readonly<Record<Use, readonly [from: number, to: number]>> = {
  thumbnail: [0, 319],
  card: [320, 1200],
  text: [320, Number.POSITIVE_INFINITY],
  banner: [480, Number.POSITIVE_INFINITY],
  screen: [480, Number.POSITIVE_INFINITY],
}

/** Which of its widths an image may be shown in. */
export function widthsFor(use: Use, widths: readonly number[]): readonly number[] {
  const [from, to] = RANGES[use]
  const fitting = widths.filter(width => width >= from && width <= to)
  return fitting.length > 0 ? fitting : widths.slice(use === 'thumbnail' ? 0 : -1).slice(0, 1)
}

/** Pixels of the layout. */
const TEXT_WIDTH = 800
const CARD = { width: 400, height: 235 }
const THUMBNAIL = { width: 100, height: 70 }
const BANNER_HEIGHT = 400

/** The attribute `sizes`. An image that covers a box is wider than the box when it is flatter. */
export function sizesOf(use: Use, { width, height }: Size): string {
  const shape = width / height
  const covering = (box: Size) => Math.round(Math.max(box.width, box.height * shape))
  const alternatives: Record<Use, () => string> = {
    thumbnail: () => `${covering(THUMBNAIL)}px`,
    card: () => `(max-width: 768px) 100vw, ${covering(CARD)}px`,
    text: () => `(max-width: ${Math.min(width, TEXT_WIDTH)}px) 100vw, ${Math.min(width, TEXT_WIDTH)}px`,
    banner: () => `max(100vw, ${Math.round(BANNER_HEIGHT * shape)}px)`,
    screen: () => `max(100vw, ${Math.round(100 * shape)}vh)`,
  }
  return alternatives[use]()
}

/** What a template prints around an image that is used in a certain place. */
export function versionsView(image: VersionedImage, use: Use, link: (path: string) => string): VersionsView {
  const sizes = sizesOf(use, image.size)
  const widths = widthsFor(use, image.widths)
  const candidate = (width: number, format: Format) => `${link(image.pathOf(width, format))} ${width}w`
  return {
    class: image.tones && toneClasses(image.tones).join(' '),
    sources: FORMATS.filter(format => image.formats.includes(format)).map(format => ({
      type: `image/${format}`,
      srcset: widths.map(width => candidate(width, format)).join(', '),
      sizes,
    })),
  }
}

const toneClasses = ([upper, lower]: Tones) => [`upper-${upper}`, `lower-${lower}`]

/** The rules for the classes of all images. Colours of few digits are shared by many. */
export function toneRules(tones: readonly Tones[]): string {
  const rules = tones.flatMap(([upper, lower]) => [
    `.upper-${upper}{--upper:#${upper}}`,
    `.lower-${lower}{--lower:#${lower}}`,
  ])
  return [...new Set(rules)].sort().join('')
}

/** The same as `layout/mixins/picture.pug`. */
export function withVersions(image: string, view: VersionsView | undefined): string {
  if (!view) return image
  const sources = view.sources.map(
    ({ type, srcset, sizes }) => `<source type="${type}" srcset="${srcset}" sizes="${sizes}">`,
  )
  const className = view.class ? ` class="${view.class}"` : ''
  return `<picture${className}>${sources.join('')}${image}</picture>`
}
