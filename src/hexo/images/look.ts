import { closeSync, openSync, readSync } from 'node:fs'
import type { Tones } from '../../site/image-versions'
import { reasonOf } from '../../site/reason'
import type { Sharp } from './sharp'

/** What has to be known of an image before pages can name its versions. */
export interface Look {
  /** Pixels, as browsers show it: what lies on its side is turned. Undefined for what is better left alone. */
  readonly size?: { readonly width: number; readonly height: number }
  /** None where one can see through. */
  readonly tones?: Tones
  /** Why it cannot be read. */
  readonly broken?: string
}

/** Drawings stay sharp at any size, and animations would stand still. */
const STILL_RASTERS: ReadonlySet<string | undefined> = new Set(['jpeg', 'png', 'webp'])

/** Browsers show files that are not quite as they should be. */
export const LENIENT = { failOn: 'error' } as const

/** Looks at an image. */
export async function lookAt(sharp: Sharp, file: string): Promise<Look> {
  try {
    const { format, pages = 1, autoOrient } = await sharp(file, LENIENT).metadata()
    if (!STILL_RASTERS.has(format) || pages > 1 || (format === 'png' && isAnimatedPng(file))) return {}
    const size = { width: autoOrient.width, height: autoOrient.height }
    // Decoding finds the broken ones too.
    const tones = await tonesOf(sharp, file)
    return tones ? { size, tones } : { size }
  } catch (error) {
    return { broken: reasonOf(error).split('\n')[0] ?? '' }
  }
}

/** One pixel above the other. */
async function tonesOf(sharp: Sharp, file: string): Promise<Tones | undefined> {
  const pixels = await sharp(file, LENIENT)
    .rotate()
    .resize(1, 2, { fit: 'fill' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer()
  const [upper, lower] = [pixels.subarray(0, 4), pixels.subarray(4, 8)]
  return upper[3] === 255 && lower[3] === 255 ? [toneOf(upper), toneOf(lower)] : undefined
}

const toneOf = (pixel: Uint8Array) =>
  [...pixel.subarray(0, 3)].map(value => Math.round(value / 17).toString(16)).join('')

/** Bytes. The chunk that makes an animation (https://www.w3.org/TR/png-3/#apng-frame-based-animation) comes early. */
const BEGINNING = 64 * 1024

function isAnimatedPng(file: string): boolean {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(BEGINNING)
    const length = readSync(descriptor, bytes, 0, BEGINNING, 0)
    const at = bytes.subarray(0, length).indexOf('acTL')
    return at >= 0 && !(bytes.indexOf('IDAT') < at && bytes.indexOf('IDAT') >= 0)
  } finally {
    closeSync(descriptor)
  }
}
