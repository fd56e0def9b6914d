import metrics from 'katex/src/fontMetricsData.js'

/** A part of KaTeX's drawing before it becomes HTML. Lengths are in ems of its own letters. */
export interface Box {
  readonly classes?: readonly string[]
  readonly style?: Record<string, string | undefined>
  readonly children?: readonly Box[]
  readonly text?: string
  /** Of the letter, or of the first of several; its height tells whether KaTeX knows it. */
  readonly width?: number
  readonly height?: number
  /** Space behind the letter. */
  readonly italic?: number
}

/**
 * Gives the pieces of a formula, between which lines may break, the width that they get from KaTeX's fonts: lines then
 * break in the same places before the fonts have come. Pieces with letters of other fonts stay as they are.
 */
export function setWidths(box: Box) {
  if (!box.classes?.includes('base')) return box.children?.forEach(setWidths)
  const width = outerWidth(box)
  if (box.style && width >= 0) box.style.width = `${Number(width.toFixed(3))}em`
}

/** What KaTeX's style sheet gives to a class, in ems. */
const ADDED: Readonly<Record<string, number>> = {
  nulldelimiter: 0.12,
  root: -5 / 18,
  boxpad: 0.6,
  'cancel-pad': 0.4,
  'cancel-lap': -0.4,
  'x-arrow-pad': 1,
  anglpad: 0.07778,
  angl: 0.08789,
}

/** Lie above or below what gives the width, or beside it without taking room. */
const WITHOUT_WIDTH = /^(?:[lrc]lap|thinbox|vlist-s)$/
/** Depend on a pixel, or on what is around the formula. */
const UNKNOWN = /^(?:vertical-separator|hbox|eqn-num|cd-.*|.*_fallback)$/

/** With its margins, in ems of what is around it; NaN when it cannot be known. */
function outerWidth(box: Box): number {
  const { classes = [], style = NO_STYLE, children = [] } = box
  const { fixed, stacked, added, scale, font } = traitsOf(classes.join(' '))
  if (fixed !== undefined) return fixed
  const own = box.text === undefined ? innerWidth(children, stacked) : textWidth(box, font)
  const width = Math.max(ems(style.width) || own, ems(style.minWidth))
  const margins = ems(style.marginLeft) + ems(style.marginRight)
  return (width + added + margins + ems(style.paddingLeft) + ems(style.borderRightWidth)) * scale
}

const NO_STYLE: NonNullable<Box['style']> = {}

/** Rows lie above each other, all else side by side. */
function innerWidth(children: readonly Box[], stacked: boolean): number {
  let width = 0
  for (const child of children)
    width = stacked ? Math.max(width, outerWidth(child)) : width + outerWidth(child)
  return width
}

/** What follows from the classes of a part: most parts of formulas have the same few. */
interface Traits {
  /** The width whatever is inside: none, or one that cannot be known. */
  readonly fixed: number | undefined
  readonly stacked: boolean
  readonly added: number
  readonly scale: number
  readonly font: string
}

const traits = new Map<string, Traits>()

function traitsOf(names: string): Traits {
  const known = traits.get(names)
  if (known) return known
  const classes = names.split(' ')
  const isAccent = classes.includes('accent-body') && !classes.includes('accent-full')
  const isFlat = isAccent || classes.some(name => WITHOUT_WIDTH.test(name))
  const found = {
    fixed: classes.some(name => UNKNOWN.test(name)) ? Number.NaN : isFlat ? 0 : undefined,
    stacked: classes.some(name => name === 'vlist' || name === 'vlist-t'),
    added: classes.reduce((sum, name) => sum + (ADDED[name] ?? 0), 0),
    scale: scaleOf(names),
    font: fontOf(names),
  }
  traits.set(names, found)
  return found
}

/** What is relative to the parent does not widen it. */
const ems = (length?: string) => (!length || length.includes('%') ? 0 : Number(length.replace('em', '')))

/** Letters that KaTeX has not in its fonts and measures as if they were others, and those whose width it has wrong. */
const MISMEASURED = /(?![×÷])[\u00c0-\u024f\u0400-\u04ff]|[°∬∭]/

function textWidth({ text = '', width = 0, height = 0, italic = 0 }: Box, font: string): number {
  const letters = [...text]
  if (text === '\u200b') return 0
  if (MISMEASURED.test(text) || (width === 0 && height === 0)) return Number.NaN
  if (letters.length === 1) return width + italic
  const advances = letters.map(letter => metrics[font]?.[letter.codePointAt(0) as number]?.[4] ?? Number.NaN)
  return advances.reduce((sum, advance) => sum + advance, italic)
}

const FAMILIES: Readonly<Record<string, RegExp>> = {
  SansSerif: /(?:text|math\w*)sf/,
  Typewriter: /tt\b/,
  Math: /mathnormal|boldsymbol/,
  AMS: /amsrm|bb\b/,
  Caligraphic: /mathcal/,
  Fraktur: /frak/,
  Script: /scr\b/,
}

function fontOf(classes: string): string {
  const family = Object.keys(FAMILIES).find(name => FAMILIES[name]?.test(classes)) ?? 'Main'
  const bold = /bf|bold/.test(classes) ? 'Bold' : ''
  const italic = /it\b|sfit|mathnormal|boldsymbol/.test(classes) ? 'Italic' : ''
  return `${family}-${bold + italic || 'Regular'}`
}

const SIZES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488]
const RESIZED = /\breset-size(\d+) size(\d+)\b/

function scaleOf(classes: string): number {
  const [, from, to] = classes.match(RESIZED) ?? []
  return from && to ? (SIZES[Number(to) - 1] ?? 1) / (SIZES[Number(from) - 1] ?? 1) : 1
}
