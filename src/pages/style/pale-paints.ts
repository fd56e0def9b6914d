import { type Color, converter, parse, type Rgb, wcagContrast } from 'culori'
import type { Config } from '../../config/schema'
import { paintClass } from '../../site/picture'
import { rule } from '../css-rule'
import { CONTRAST } from './readable-colour'

const rgb = converter('rgb')

const TEXT = '#ffffff'

/** `--default-bg-color`, which shows through. */
const BEHIND = rgb(parse('#0f79bd') as Color)

/** How black the masks of the light scheme are, as in `_tokens.styl`. Those of the dark scheme are enough for white. */
const MASKS = {
  header: { of: 'banner-image', black: 0.3 },
  footer: { of: 'footer-image', black: 0.5 },
} as const

/** Where the mask is not enough for the white text of banner and footer, pale colours are darkened as far as it needs. */
export function palePaintStyle({ mask }: Pick<Config, 'mask'>, paints: readonly string[]): string[] {
  return paints.flatMap(paint =>
    (['header', 'footer'] as const).flatMap(place => {
      const { of, black } = MASKS[place]
      const more = mask[place] ? blackFor(paint, black) : 0
      if (more === 0) return []
      const darkened = `linear-gradient(rgba(0,0,0,${more}) 0 0),${paint}`
      return rule(`:root:not([data-theme='dark']) .${of}.${paintClass(paint)}`, { background: darkened })
    }),
  )
}

/** How much black, from 0 to 1, a paint needs below a mask so that white text on it can be read. */
function blackFor(paint: string, mask: number): number {
  const colours = coloursIn(paint)
  for (let percent = 0; percent < 100; percent++) {
    const light = (1 - mask) * (1 - percent / 100)
    if (colours.every(colour => wcagContrast(dimmed(colour, light), TEXT) >= CONTRAST)) return percent / 100
  }
  return 0
}

/** Where two colours of a gradient mix, it is no paler than the paler one. */
const coloursIn = (paint: string): Rgb[] =>
  (paint.match(/#[\da-f]{3,8}\b|(?<![\w-])[a-z]+\([^()]*\)|\b[a-z]+\b/gi) ?? []).flatMap(
    word => opaque(rgb(parse(word.toLowerCase()))) ?? [],
  )

const opaque = (colour: Rgb | undefined): Rgb | undefined =>
  colour && { mode: 'rgb', ...mixed(colour, BEHIND, colour.alpha ?? 1) }

const mixed = (one: Rgb, other: Rgb, share: number) => ({
  r: one.r * share + other.r * (1 - share),
  g: one.g * share + other.g * (1 - share),
  b: one.b * share + other.b * (1 - share),
})

const dimmed = ({ r, g, b }: Rgb, light: number): Rgb => ({
  mode: 'rgb',
  r: r * light,
  g: g * light,
  b: b * light,
})
