import { parse, wcagContrast } from 'culori'
import type { Config } from '../../config/schema'
import type { MadeClass } from '../../parts/tags/made-class'
import { readableColour } from './readable-colour'
import type { CharacterUrl } from './style'

/** What the tag plugins in all texts ask of the style sheet. */
export interface TagsInTexts {
  readonly made: readonly MadeClass[]
  /** Whether there is a note. */
  readonly notes: boolean
}

/** The characters of Font Awesome that stand for the kinds of notes. */
const NOTE_ICONS = {
  default: 'f0a9',
  primary: 'f055',
  info: 'f05a',
  success: 'f058',
  warning: 'f06a',
  danger: 'f056',
} as const

/** The part of the style sheet that follows from the tag plugins in the texts and from their options. */
export function tagStyle({ note }: Config, { made, notes }: TagsInTexts, characterUrl: CharacterUrl): string {
  const rules = made.map(madeRule)
  if (notes) {
    if (note.icons) rules.push(...noteIcons(characterUrl))
    if (note.border_radius) rules.push(`:root{--note-radius:${note.border_radius}px}`)
    if (note.light_bg_offset)
      rules.push(`:root:not([data-theme='dark']){--note-tint:${offset(note.light_bg_offset)}}`)
  }
  return rules.length > 0 ? `@layer user-config{${rules.join('')}}` : ''
}

const noteIcons = (characterUrl: CharacterUrl) =>
  Object.entries(NOTE_ICONS).flatMap(([kind, character]) => {
    const url = characterUrl(character)
    return url ? `.note.${kind}:not(.no-icon){--note-icon:${url};--note-mark:'';--note-indent:3.2em}` : []
  })

/** Percents of white, or of black where they are negative. */
const offset = (percent: number) => `${percent < 0 ? 'black' : 'white'} ${Math.min(100, Math.abs(percent))}%`

function madeRule({ name, background, colour, height }: MadeClass): string {
  if (height) return `.${name}{height:${height}}`
  const text = colour ?? (background && isKnown(background) ? textOn(background) : undefined)
  // The author chose both; where they are too much alike to be read, the background moves.
  const behind = background && text && isKnown(text) ? readableColour(background, text) : background
  const declarations = [behind && `--tint-bg:${behind}`, text && `--tint-color:${text}`].filter(Boolean)
  return `.${name}{${declarations.join(';')}}`
}

/** Only the browser knows what `var(--x)` is. */
const isKnown = (colour: string) => parse(colour) !== undefined

/** White, as on the theme's own buttons, unless black is much easier to read. */
const textOn = (background: string) =>
  wcagContrast(background, '#fff') * 2 < wcagContrast(background, '#000') ? '#000' : '#fff'
