import type { Print } from '../../pages/print'
import type { RenderTemplate } from './templates'

export interface PartPrinter {
  readonly template: RenderTemplate
  /** Prints the parts of pages in one language. */
  forLanguage(language: string): Print
}

/**
 * What is the same on every page (sidebar cards, navigation, footer) is printed once per generation and language.
 * With `relative_link` nothing is the same: every link depends on the page that it stands on.
 */
export function partPrinter(template: RenderTemplate, keep: boolean): PartPrinter {
  const printed = new Map<string, string | undefined>()
  const own: Print['own'] = (name, view) => {
    const part = view()
    return part && template(name, { part })
  }
  const shared =
    (language: string): Print['shared'] =>
    (name, view) => {
      const key = `${language} ${name}`
      if (!printed.has(key)) printed.set(key, own(name, view))
      return printed.get(key)
    }
  return { template, forLanguage: language => ({ own, shared: keep ? shared(language) : own }) }
}
