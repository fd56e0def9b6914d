import type { Config } from '../../config/schema'
import { type Use, type VersionedImage, widthsFor, widthsOf } from '../../site/image-versions'
import type { Look } from './look'
import type { Version } from './make-version'
import type { Original } from './originals'

/** Where versions stand on the site. */
const FOLDER = 'img/versions/'

/** An image that has versions, and the ways in which pages show it. */
export interface Prepared {
  readonly original: Original
  readonly image: VersionedImage
  readonly uses: readonly Use[]
}

const IN_TEXTS: readonly Use[] = ['text', 'card']
const EVERYWHERE: readonly Use[] = [...IN_TEXTS, 'thumbnail', 'banner', 'screen']

/** The images that are worth it, by route. */
export function prepared(
  originals: readonly Original[],
  looks: ReadonlyMap<string, Look>,
  { widths: wanted, formats, quality, placeholder }: Config['images'],
): ReadonlyMap<string, Prepared> {
  const entries = originals.flatMap((original): [string, Prepared][] => {
    const { size, tones } = looks.get(original.hash) ?? {}
    const widths = size ? widthsOf(size, wanted) : []
    if (!size || widths.length === 0) return []
    const image: VersionedImage = {
      size,
      formats,
      widths,
      tones: placeholder ? tones : undefined,
      pathOf: (width, format) => `${FOLDER}${original.hash}-${width}-${quality}.${format}`,
    }
    return [[original.route, { original, image, uses: original.small ? EVERYWHERE : IN_TEXTS }]]
  })
  return new Map(entries)
}

/** Every file that some page may name, by its route. Two copies of an image share theirs. */
export function filesOf(images: Iterable<Prepared>): ReadonlyMap<string, Version> {
  const versions = new Map<string, Version>()
  for (const { original, image, uses } of images)
    for (const width of new Set(uses.flatMap(use => widthsFor(use, image.widths))))
      for (const format of image.formats) {
        const path = image.pathOf(width, format)
        versions.set(path, { name: path.slice(FOLDER.length), file: original.file, width, format })
      }
  return versions
}
