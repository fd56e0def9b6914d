import { converter, formatHex, type Oklch, parse, wcagContrast } from 'culori'

/** WCAG 2.2, success criterion 1.4.3: what the contrast of text has to be at least. */
export const CONTRAST = 4.5

const oklch = converter('oklch')

/**
 * The colour, or the nearest shade of it that has enough contrast with `other`. Darker where `other` is light, lighter
 * where it is dark. Colours that cannot be read, such as `var(--x)`, stay as they are.
 */
export function readableColour(colour: string, other: string): string {
  const wanted = oklch(parse(colour))
  if (!wanted || wcagContrast(colour, other) >= CONTRAST) return colour
  const step = (oklch(parse(other))?.l ?? 1) > 0.5 ? -0.01 : 0.01
  for (let { l } = wanted; l >= 0 && l <= 1; l += step) {
    const shade = formatHex({ ...wanted, l } satisfies Oklch)
    if (wcagContrast(shade, other) >= CONTRAST) return shade
  }
  return step < 0 ? '#000000' : '#ffffff'
}
