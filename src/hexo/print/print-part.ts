import type { Print } from '../../pages/print'
import type { RenderTemplate } from './templates'

export interface PartPrinter {
  readonly template: RenderTemplate
  /** Prints the parts of pages in one language. */
  forLanguage(language: string): Print
}

/** Stands for all that a part may belong to. */
const EVERYTHING = {}

/**
 * What is the same on every page (sidebar cards, navigation, footer) is printed once per generation and language, and what
 * is the same wherever a post is listed, once for each post. With `relative_link` nothing is the same: every link depends
 * on the page that it stands on.
 */
export function partPrinter(template: RenderTemplate, keep: boolean): PartPrinter {
  const own: Print['own'] = (name, view) => {
    const part = view()
    return part && template(name, { part })
  }
  const again: Print = { own, shared: own, repeated: (name, _, view) => own(name, view) }
  return { template, forLanguage: keep ? keeper(own) : () => again }
}

/** Keeps what is printed, by language and template, and by what it belongs to. */
function keeper(own: Print['own']): PartPrinter['forLanguage'] {
  const printed = new Map<string, WeakMap<object, string | undefined>>()
  return language => {
    const repeated: Print['repeated'] = (name, thing, view) => {
      const key = `${language} ${name}`
      const known = printed.get(key) ?? new WeakMap<object, string | undefined>()
      printed.set(key, known)
      if (!known.has(thing)) known.set(thing, own(name, view))
      return known.get(thing)
    }
    return { own, shared: (name, view) => repeated(name, EVERYTHING, view), repeated }
  }
}
