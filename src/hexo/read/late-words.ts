import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type Hexo from 'hexo'

type Words = Record<string, string>

/** The words that Hexo's types do not show, by language. */
interface Shelves {
  readonly data: Record<string, Words>
}

/**
 * Reads the words of a language when somebody asks for them. Hexo would read all languages at every start, and does so
 * where it looks after the folder itself: in `themes/butterfly`.
 */
export function readWordsLate(
  { theme: { i18n }, render }: Pick<Hexo, 'theme' | 'render'>,
  packageDir: string,
) {
  const { data } = i18n as unknown as Shelves
  const { get, set } = i18n
  const folder = join(packageDir, 'languages')
  const unread = new Set<string>()
  for (const file of readdirSync(folder)) {
    const name = basename(file, '.yml')
    const keep = (words: Words) => {
      unread.delete(name)
      Object.defineProperty(data, name, {
        value: words,
        writable: true,
        enumerable: true,
        configurable: true,
      })
    }
    const read = (): Words => {
      // It makes keys such as `a.b` of the tree, and then assigns it.
      set.call(i18n, name, render.renderSync({ path: join(folder, file) }) as never)
      return data[name] as Words
    }
    unread.add(name)
    Object.defineProperty(data, name, { get: read, set: keep, enumerable: true, configurable: true })
  }
  // Hexo asks for all languages, lest a word is missing; the default has all of them.
  i18n.get = languages => {
    const asked = [languages ?? i18n.languages].flat()
    const enough = asked.includes('default') ? asked.indexOf('default') : asked.length
    return get.call(
      i18n,
      asked.filter((name, index) => index <= enough || !unread.has(name)),
    )
  }
}
