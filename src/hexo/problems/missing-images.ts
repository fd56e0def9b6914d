import type { Problem } from '../../config/problem'
import { imageTags } from '../../site/image-tags'
import { lineAt } from '../../site/line-at'
import type { BlogFiles } from '../read/blog-files'
import type { Document } from '../read/documents'
import { frontMatterOf, placeOfOption } from '../read/front-matter'
import { type Address, routeBehind } from '../read/image-sizes'
import { isElsewhere, type ReadPicture } from '../read/read-picture'

/** The front-matter of posts and pages that names an image. */
const PICTURES = ['cover', 'top_img', 'pagination_cover'] as const

/** A document with the images that its front-matter names. */
export type Illustrated = Document & Partial<Record<(typeof PICTURES)[number], unknown>>

/** The images of the blog that posts and pages show, and that are not there. */
export function missingImages(
  documents: readonly Illustrated[],
  { byRoute }: Pick<BlogFiles, 'byRoute'>,
  read: ReadPicture,
  address: Address,
): Problem[] {
  /** Its route, when there should be a file. */
  const missing = (src: string, page: string) => {
    const route = routeBehind(src, page, address)
    return route !== undefined && IMAGE_FILE.test(route) && !byRoute.has(route) ? [route] : []
  }
  return documents.flatMap(document => {
    const { path, content = '' } = document
    const named = PICTURES.flatMap(use => {
      const picture = read(document[use], document)
      if (!picture || !('src' in picture) || isElsewhere(picture.src)) return []
      return missing(address.root + picture.src.slice(1), path).map(route =>
        problem(use, document, written(document[use]) ?? picture.src, route),
      )
    })
    const shown = imagesIn(content).flatMap(src => missing(src, path))
    return [...named, ...shown.map(route => problem('text', document, `/${route}`, route))]
  })
}

const written = (value: unknown) => (typeof value === 'string' ? value : undefined)

type ImageProblem = Problem & { kind: 'image' }

/** A bare name that is looked for elsewhere than at the root is one of the post's own files. */
function problem(
  use: ImageProblem['use'],
  { source, raw }: Document,
  file: string,
  route: string,
): ImageProblem {
  const isOwn = !file.includes('/') && file !== route
  const folder = isOwn ? `source/${source.replace(/\.\w+$/, '')}/` : 'source/'
  return { kind: 'image', path: [], source, use, file, folder, line: lineOf(use, route, raw) }
}

/** The first line of the text that names the file, or the line of the option. Tag plugins name it without its folder. */
function lineOf(use: ImageProblem['use'], route: string, raw: unknown): number | undefined {
  if (typeof raw !== 'string') return undefined
  const start = use === 'text' ? frontMatterOf(raw).length : 0
  const name = route.slice(route.lastIndexOf('/') + 1)
  const places =
    use === 'text'
      ? [route, encodeURI(route), name, encodeURI(name)].map(written => raw.indexOf(written, start))
      : [placeOfOption(raw, use)]
  const place = places.find(at => at >= 0)
  return place === undefined ? undefined : lineAt(raw, place)
}

/** Without such an end it may be made by a program. */
const IMAGE_FILE = /\.(png|jpe?g|gif|bmp|webp|avif|svg)$/i

const imagesIn = (html: string): string[] => [...new Set(imageTags(html).map(({ src }) => src))]
