import { hashName } from './hash'

/** What users may write where a picture belongs: an image, or anything that CSS paints a background with. */
export type Picture = { readonly src: string } | { readonly paint: string }

const IMAGE_FILE = /\.(png|jpe?g|gif|bmp|webp|avif|svg|tiff?)([?#].*)?$/i
const URL_OR_PATH = /^([a-z][a-z\d+.-]*:|\/\/|\.{0,2}\/|[\w-]+\/)/i
const PAINT = /^(#[\da-f]{3,8}|[a-z-]+\(.*\))$/is

/** A picture that the config names. `./` and `../` can only mean the root: there is no folder to count from. */
export function pictureOf(value: unknown): Picture | undefined {
  const picture = writtenPicture(value)
  return picture && 'src' in picture ? { src: fromRoot(picture.src) } : picture
}

/** A path of the config, counted from the root. */
export const fromRoot = (path: string) => path.replace(/^(\.{1,2}\/)+/, '/')

/** Tells an image from a CSS background; `url(x)` is the image `x`. Anything blank is no picture. */
export function writtenPicture(value: unknown): Picture | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const text = value.trim()
  const url = text.match(/^url\(\s*(["']?)(.*?)\1\s*\)$/i)?.[2]
  if (url) return { src: url }
  if (PAINT.test(text)) return { paint: text }
  return IMAGE_FILE.test(text) || URL_OR_PATH.test(text) ? { src: text } : { paint: text }
}

/** The class under which the style sheet holds a background. */
export const paintClass = (paint: string): string => `paint-${hashName(paint)}`
