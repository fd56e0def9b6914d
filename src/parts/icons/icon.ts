import { isModifier } from './modifiers'

export type IconStyle = 'solid' | 'regular' | 'brands'

/** A drawing of Font Awesome, by the name the user wrote. */
export interface Icon {
  readonly style: IconStyle
  readonly name: string
}

/**
 * Font Awesome's words for a style. Those of Pro stand for the free style that is nearest: regular for what is lighter
 * than solid, and solid for a family (`fa-sharp`) that has no style beside it.
 */
const STYLE_WORDS: Record<IconStyle, string> = {
  brands: 'fab fa-brands',
  regular: `far fal fat fa-regular fa-light fa-thin fasr fasl fast fadr fadl fadt fasdr fasdl fasdt
    facr faesr fajr fajfr fajdr fandr fanr faslr faslpr fatl`,
  solid: `fa fas fad fass fasds fans fands faes fagt fausb faufsb faudsb fawsb fa-solid fa-semibold fa-classic
    fa-sharp fa-duotone fa-sharp-duotone fa-chisel fa-etch fa-graphite fa-jelly fa-jelly-fill fa-jelly-duo
    fa-notdog fa-notdog-duo fa-slab fa-slab-press fa-thumbprint fa-whiteboard fa-utility fa-utility-duo
    fa-utility-fill`,
}

const STYLE_OF_WORD = new Map<string, IconStyle>()
for (const style of ['solid', 'regular', 'brands'] as const) {
  for (const word of STYLE_WORDS[style].split(/\s+/)) STYLE_OF_WORD.set(word, style)
}

/** Whether a class says in which style an icon is drawn, such as `fas` or `fa-brands`. */
export const isStyleWord = (word: string): boolean => STYLE_OF_WORD.has(word)

/** Whether a class may name an icon: `fa-home`, but neither `fa-solid` nor `fa-fw`. */
export const isNameWord = (word: string): boolean =>
  /^fa-[a-z0-9-]+$/.test(word) && !isStyleWord(word) && !isModifier(word)

/** Reads a class list such as `fas fa-home fa-fw`; undefined without a style or a name: Font Awesome wants both. */
export function parseIcon(classes: string): Icon | undefined {
  const words = splitWords(classes)
  const styles = words.flatMap(word => STYLE_OF_WORD.get(word) ?? [])
  const name = words.find(isNameWord)
  if (!styles.length || !name) return undefined
  const style = (['brands', 'regular'] as const).find(wanted => styles.includes(wanted)) ?? 'solid'
  return { style, name: name.slice('fa-'.length) }
}

/** The selector of exactly the classes the user wrote; what else the element bears does not matter. */
export function iconSelector(classes: string): string {
  const words = splitWords(classes)
  const ours = [...words.filter(isStyleWord), ...words.filter(isNameWord).slice(0, 1)]
  return [...new Set(ours)].map(word => `.${word}`).join('')
}

/** The classes of a list. */
export const splitWords = (classes: string): string[] => classes.split(/\s+/).filter(Boolean)
