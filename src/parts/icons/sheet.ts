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
 * The style sheet that draws these icons, given as class lists; unknown ones are left to whoever draws them. What it says
 * of all of them holds as well for the `others`, whose drawings stand in sheets that are loaded besides this one.
 * The common rule has no specificity, so that modifiers and the theme's own rules win wherever they stand.
 */
export function iconSheet(
  icons: Iterable<string>,
  catalogue: IconCatalogue,
  others: Iterable<string> = [],
): string {
  const all = [...new Set([...icons, ...others])]
  const selectors = [...picturesBySelector(all, catalogue).keys()].sort()
  const look = selectors.length ? [`:where(${selectors}){${LOOK}}`] : []
  const modifiers = modifierRules(new Set(all.flatMap(splitWords)))
  return `${ATTRIBUTION}\n${inLayer([...look, ...drawingRules(icons, catalogue), ...modifiers])}`
}

/** The drawings alone, beside a sheet that knows these icons as others. */
export function drawings(icons: Iterable<string>, catalogue: IconCatalogue): string {
  const rules = drawingRules(icons, catalogue)
  return rules.length ? inLayer(rules) : ''
}

const inLayer = (rules: readonly string[]) => `@layer base{\n${rules.join('\n')}\n}\n`

/** Those of one width stand together, which compresses best. */
const drawingRules = (icons: Iterable<string>, catalogue: IconCatalogue) =>
  [...picturesBySelector(icons, catalogue)]
    .sort(([a, { width }], [b, other]) => width - other.width || (a < b ? -1 : 1))
    .map(([selector, { css }]) => `${selector}{${css}}`)

function picturesBySelector(lists: Iterable<string>, catalogue: IconCatalogue) {
  const pictures = new Map<string, { readonly width: number; readonly css: string }>()
  for (const classes of lists) {
    const icon = parseIcon(classes)
    const drawing = icon && catalogue.find(icon.style, icon.name)
    if (drawing) pictures.set(iconSelector(classes), { width: drawing[0], css: declarations(drawing) })
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
