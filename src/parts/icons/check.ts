import type { IconCatalogue } from './catalogue'
import { isNameWord, parseIcon, splitWords } from './icon'

/** A class list that draws nothing, and what its author may have meant. */
export interface UnknownIcon {
  readonly icon: string
  readonly nearest: string | undefined
}

/** The icons that Font Awesome Free lacks or that miss their style; classes of other icon fonts pass. */
export function checkIcons(icons: Iterable<string>, catalogue: IconCatalogue): UnknownIcon[] {
  return [...new Set(icons)].flatMap(icon => {
    const words = splitWords(icon)
    const nameWord = words.find(isNameWord)
    if (!nameWord) return []
    const parsed = parseIcon(icon)
    const { style, name } = parsed ?? { style: 'solid', name: nameWord.slice('fa-'.length) }
    const known = catalogue.find(style, name) && name
    if (known && parsed) return []
    const nearest = known || catalogue.nearest(style, name)
    if (!nearest) return [{ icon, nearest }]
    const meant = words.map(word => (word === nameWord ? `fa-${nearest}` : word)).join(' ')
    return [{ icon, nearest: parsed ? meant : `fas ${meant}` }]
  })
}
