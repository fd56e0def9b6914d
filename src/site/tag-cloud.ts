import { hash, hashName } from './hash'
import { byName, type Term } from './terms'

export interface CloudOptions {
  /** `random` is an order that depends on the names alone, so that every build gives the same. */
  readonly orderby: 'random' | 'name' | 'length'
  readonly order: 1 | -1
  /** 0 shows all. */
  readonly limit?: number
  /** Colours to use in turn; without any the style sheet decides. */
  readonly colours?: readonly string[]
}

export interface CloudTag extends Term {
  /** From 0 (fewest posts) to 10 (most posts). */
  readonly size: number
  /** Class under which the style sheet holds a colour that the user chose. */
  readonly colour: string | undefined
}

/** The tags with the most posts, in the order and with the sizes and colours in which a cloud shows them. */
export function tagCloud(
  tags: readonly Term[],
  { orderby, order, limit = 0, colours = [] }: CloudOptions,
): CloudTag[] {
  const shown = limit > 0 ? tags.toSorted((a, b) => b.count - a.count).slice(0, limit) : [...tags]
  const counts = [...new Set(shown.map(tag => tag.count))].sort((a, b) => a - b)
  const steps = Math.max(counts.length - 1, 1)
  return shown
    .sort((a, b) => order * (COMPARE[orderby](a, b) || byName(a, b)))
    .map((tag, index) => ({
      ...tag,
      size: Math.round((10 * counts.indexOf(tag.count)) / steps),
      colour: colourClass(colours[index % colours.length]),
    }))
}

const COMPARE: Record<CloudOptions['orderby'], (a: Term, b: Term) => number> = {
  random: (a, b) => hash(a.name) - hash(b.name),
  name: byName,
  length: (a, b) => a.count - b.count,
}

const colourClass = (colour: string | undefined) => colour && tagColourClass(colour)

/** The class under which the style sheet holds a colour that the user chose for tags. */
export const tagColourClass = (colour: string): string => `tag-colour-${hashName(colour)}`
