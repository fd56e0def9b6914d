/** What a page has of its own. All else on the screen stays: drawer, search, background, players. */
const PARTS = [
  '#body-wrap',
  '#rightside-config-hide',
  '#rightside-config-show',
  '#config-diff',
  '#client-data',
  '.js-pjax:not(#body-wrap *)',
]

/** The reader may have written the page in another script. */
const languageOfSite = ({ dataset, lang } = document.documentElement) => dataset.siteLanguage ?? lang

/** Whether an answer is a page of this theme, in the language of what stays on the screen. */
export function fits(html: string, language = languageOfSite()): boolean {
  const [, lang = ''] = /<html\b[^>]*?\slang=["']?([\w-]+)/.exec(html) ?? []
  return lang === language && /\sid=["']?body-wrap\b/.test(html)
}

/** Puts the parts of another page in the place of those of this one. Gives the new ones. */
export function replaceParts(incoming: Document): Element[] {
  return PARTS.flatMap(selector => {
    const next = incoming.querySelectorAll(selector)
    return [...document.querySelectorAll(selector)].flatMap((part, index) => {
      const found = next[index]
      if (!found) return []
      const made = document.importNode(found, true)
      part.replaceWith(made)
      return made
    })
  })
}
