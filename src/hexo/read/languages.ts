import type Hexo from 'hexo'
import { languageMeant } from '../../site/languages'

export interface Languages {
  /** Lets Hexo find the words of a language that is written in another way than our file of it. */
  understand(written: unknown): void
  /** The language of the file whose words are used; Hexo knows the dates of that. */
  fileOf(written: string): string
}

/** The languages of the theme, by all the names that people give them. */
export function languagesOf(hexo: Pick<Hexo, 'theme'>): Languages {
  const meanings = new Map<string, string>()
  rememberWords(hexo.theme.i18n)
  return {
    understand(written) {
      if (typeof written !== 'string') return
      const { i18n } = hexo.theme
      const files = i18n.list().filter(name => !meanings.has(name))
      const file = files.includes(written) ? undefined : languageMeant(written, files)
      if (!file) return
      meanings.set(written, file)
      i18n.set(written, i18n.get([file]))
    },
    fileOf: written => meanings.get(written) ?? written,
  }
}

/** Hexo looks up the words of a page at priority 10. */
const BEFORE_WORDS = 5

/** Gives each page the language that it wants most: its author may list several, and Hexo's dates know of one alone. */
export const setLanguages = ({ extend }: Pick<Hexo, 'extend'>, { understand }: Languages) =>
  extend.filter.register(
    'template_locals',
    ({ page }: any) => {
      const [language] = [page.lang ?? page.language].flat()
      if (language) page.lang = String(language)
      understand(page.lang)
    },
    BEFORE_WORDS,
  )

/** Hexo merges the words of all languages anew for every page. They only change with a language file. */
function rememberWords(i18n: Hexo['theme']['i18n']) {
  const { get, set, remove } = i18n
  const known = new Map<string, ReturnType<typeof get>>()
  i18n.get = languages => {
    const key = String(languages)
    const words = known.get(key) ?? get.call(i18n, languages)
    known.set(key, words)
    return words
  }
  i18n.set = (...language) => {
    known.clear()
    return set.apply(i18n, language)
  }
  i18n.remove = language => {
    known.clear()
    return remove.call(i18n, language)
  }
}
