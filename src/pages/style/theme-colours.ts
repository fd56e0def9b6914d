import type { Config } from '../../config/schema'
import type { Declarations } from '../css-rule'
import { readableColour } from './readable-colour'

/** What is behind text in the two schemes. */
const LIGHT = '#ffffff'
const DARK = '#121212'

/** A colour that the user chose may be too pale for text on it: then a darker shade is used for that. */
export function lightColours({ theme_color: colours }: Config): Declarations {
  if (!colours.enable) return {}
  const { main, button_hover, paginator, toc_color, link_color, meta_color } = colours
  return {
    '--theme-colour': main,
    '--default-bg-color': main && readableColour(main, LIGHT),
    '--btn-bg': main && readableColour(main, LIGHT),
    '--btn-hover-color': button_hover && readableColour(button_hover, LIGHT),
    '--pseudo-hover': button_hover,
    '--paginator-bg': paginator && readableColour(paginator, LIGHT),
    '--toc-active-color': toc_color && readableColour(toc_color, LIGHT),
    '--selection-bg': colours.text_selection,
    '--link-color': link_color && readableColour(link_color, LIGHT),
    '--card-meta': meta_color && readableColour(meta_color, LIGHT),
    '--code-foreground': colours.code_foreground && readableColour(colours.code_foreground, LIGHT),
    '--code-background': colours.code_background,
    '--blockquote-border': colours.blockquote_padding_color,
    '--blockquote-bg': tint(colours.blockquote_background_color),
    '--scrollbar-color': colours.scrollbar_color,
    '--hr-border': colours.hr_color,
    '--hr-before-color': colours.hr_color,
  }
}

export function darkColours({ theme_color: colours }: Config): Declarations {
  if (!colours.enable) return {}
  const { link_color, main, meta_color } = colours
  return {
    '--default-bg-color': main && readableColour(main, LIGHT),
    '--link-color': (link_color ?? main) && readableColour((link_color ?? main) as string, DARK),
    '--card-meta': meta_color && readableColour(meta_color, DARK),
    '--code-foreground': colours.code_foreground && readableColour(colours.code_foreground, DARK),
    '--code-background': undefined,
  }
}

const tint = (colour: string | undefined) => colour && `color-mix(in srgb, ${colour} 10%, transparent)`
