import type { PageFacts } from './facts'
import { fromRoot, type Picture, paintClass } from './picture'

/** What the mixins for pictures print. Width and height let the browser keep the place of an image. */
export interface PictureView {
  readonly src?: string
  /** Pixels. */
  readonly width?: number
  readonly height?: number
  readonly paint?: string
}

type Facts = Pick<PageFacts, 'link' | 'size'>

/** What a template needs to show a picture. */
export const pictureView = (picture: Picture, facts: Facts): PictureView =>
  'src' in picture ? imageView(picture.src, facts) : { paint: paintClass(picture.paint) }

/** The same for an option that can only be an image. */
export function imageView(path: string, { link, size }: Facts) {
  const src = /^data:/i.test(path) ? path : link(fromRoot(path))
  return { src, ...size(src) }
}
