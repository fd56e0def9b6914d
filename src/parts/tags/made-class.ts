import type { TagContext } from './tag'

/**
 * Colours and heights that an author gives to a tag. A `style` attribute would break a content security policy, so the
 * value is written into a class, and the style sheet gets a rule for every such class that it finds in the texts: those
 * of posts that did not change since the last build are not rendered again.
 */
export interface MadeClass {
  readonly name: string
  readonly background?: string | undefined
  readonly colour?: string | undefined
  readonly height?: string | undefined
}

const COLOUR = /^(#[\da-f]{3,8}|[a-z]+|(?!url\()[a-z-]+\([^;{}<>"'\\]*\))$/i
const LENGTH = /^(\d+\.?\d*|\.\d+)(px|em|rem|ex|ch|lh|vh|vw|%)?$/i

/** The class of a background and of the colour of the text on it; undefined when neither is given. */
export function tintClass(
  background: string | undefined,
  colour: string | undefined,
  { problem }: TagContext,
): string | undefined {
  const [behind, text] = [background, colour].map(given => {
    if (given === undefined || COLOUR.test(given)) return given
    problem(`"${given}" is no colour and is left out. Write for example #ff7242.`)
    return undefined
  })
  return behind || text ? `tint-${written(behind)}-${written(text)}` : undefined
}

/** The class of a height. A bare number counts pixels. */
export function heightClass(height: string | undefined, { problem }: TagContext): string | undefined {
  if (height === undefined) return undefined
  if (LENGTH.test(height)) return `height-${written(/[\d.]$/.test(height) ? `${height}px` : height)}`
  problem(`"${height}" is no height and is left out. Write for example 40px.`)
  return undefined
}

/** A value as part of a class: what is neither letter nor digit becomes `_` and its code. */
const written = (value = '') =>
  value.replace(/[^a-z\d]/gi, character => `_${character.charCodeAt(0).toString(16).padStart(2, '0')}`)

const read = (value = '') =>
  value.replace(/_([\da-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) || undefined

const MADE = /\b(?:tint-(\w*)-(\w*)|height-(\w+))(?=[ "])/g

/** The made classes in rendered texts, each once. What an author wrote by hand counts as long as it is sound. */
export function madeClassesIn(texts: Iterable<string>): MadeClass[] {
  const found = new Map<string, MadeClass>()
  for (const text of texts) {
    if (!text.includes('tint-') && !text.includes('height-')) continue
    for (const [name, background, colour, height] of text.matchAll(MADE)) {
      const made = { name, background: read(background), colour: read(colour), height: read(height) }
      if (isSound(made)) found.set(name, made)
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const isSound = ({ background, colour, height }: MadeClass) =>
  [background, colour].every(value => value === undefined || COLOUR.test(value)) &&
  (height === undefined || LENGTH.test(height))
