import type Hexo from 'hexo'
import { languageMeant } from '../site/languages'

export interface Languages {
  /** Lets Hexo find the words of a language that is written in another way than our file of it. */
  understand(written: unknown): void
  /** The language of the file whose words are used; Hexo knows the dates of that. */
  fileOf(written: string): string
}

/** The languages of the theme, by all the names that people give them. */
export function languagesOf(hexo: Pick<Hexo, 'theme'>): Languages {
  const meanings = new Map<string, string>()
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
