import type { PageFacts } from './facts'
import type { Use, VersionsView } from './image-versions'
import { fromRoot, type Picture, paintClass } from './picture'

/** What the mixins for pictures print. Width and height let the browser keep the place of an image. */
export interface PictureView {
  readonly src?: string
  /** Pixels. */
  readonly width?: number
  readonly height?: number
  readonly paint?: string
  readonly versions?: VersionsView | undefined
}

type Facts = Pick<PageFacts, 'link' | 'size' | 'versions'>

/** What a template needs to show a picture. Without a use, it is shown in its original form alone. */
export const pictureView = (picture: Picture, facts: Facts, use?: Use): PictureView =>
  'src' in picture ? imageView(picture.src, facts, use) : { paint: paintClass(picture.paint) }

/** The same for an option that can only be an image. */
export function imageView(path: string, { link, size, versions }: Facts, use?: Use) {
  const src = /^data:/i.test(path) ? path : link(fromRoot(path))
  const smaller = use && versions?.(src, use)
  return { src, ...size(src), ...(smaller && { versions: smaller }) }
}
