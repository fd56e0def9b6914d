import type { Drawing, IconCatalogue } from './catalogue'
import { iconSelector, parseIcon, splitWords } from './icon'
import { modifierRules } from './modifiers'

/** CC BY 4.0 asks that the makers be named wherever their drawings go. */
const ATTRIBUTION = '/*! Icons: Font Awesome Free by Fonticons (https://fontawesome.com), CC BY 4.0 */'

/**
 * Forced colours would paint the background as the page, and hide the icon; a system colour is left alone.
 * Without `print-color-adjust` an icon would be missing on paper.
 */
const LOOK = [
  'display:inline-block',
  'flex:none',
  'box-sizing:content-box',
  'width:var(--fa-width,var(--icon-width))',
  'height:1em',
  'vertical-align:-.125em',
  'background:currentColor',
  'mask:var(--icon) center/contain no-repeat content-box',
  '-webkit-print-color-adjust:exact',
  'print-color-adjust:exact',
  '@media (forced-colors:active){background:CanvasText}',
].join(';')

/**
 * The style sheet that draws these icons, given as class lists; unknown ones are left to whoever draws them.
 * The common rule has no specificity, so that modifiers and the theme's own rules win wherever they stand.
 */
export function iconSheet(icons: Iterable<string>, catalogue: IconCatalogue): string {
  const lists = [...new Set(icons)]
  const pictures = picturesBySelector(lists, catalogue)
  const selectors = [...pictures.keys()].sort()
  const rules = selectors.map(selector => `${selector}{${pictures.get(selector)}}`)
  const look = selectors.length ? [`:where(${selectors}){${LOOK}}`] : []
  const modifiers = modifierRules(new Set(lists.flatMap(splitWords)))
  return `${ATTRIBUTION}\n@layer base{\n${[...look, ...rules, ...modifiers].join('\n')}\n}\n`
}

function picturesBySelector(lists: readonly string[], catalogue: IconCatalogue): Map<string, string> {
  const pictures = new Map<string, string>()
  for (const classes of lists) {
    const icon = parseIcon(classes)
    const drawing = icon && catalogue.find(icon.style, icon.name)
    if (drawing) pictures.set(iconSelector(classes), declarations(drawing))
  }
  return pictures
}

const declarations = (drawing: Drawing) =>
  `--icon:${drawingUrl(drawing)};--icon-width:${Number((drawing[0] / drawing[1]).toFixed(4))}em`

/** A drawing as an image in a style sheet. */
export const drawingUrl = ([width, height, path]: Drawing) =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'%3E`.concat(
    `%3Cpath d='${path}'/%3E%3C/svg%3E")`,
  )
