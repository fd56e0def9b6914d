import { searchDocument, wholeText } from '../site/search-document'
import type { SearchEntry } from '../site/search-entry'
import { type Fold, foldFor, readFold } from '../site/search-text'

/** A file of the index, by its path below the folder of the index. */
export interface SearchFile {
  readonly path: string
  readonly data: Buffer | string
}

/** Pagefind makes user interfaces too. We have our own, and leave its worker: a search takes a few milliseconds. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|(index|fragment|filter)\/.+)$/

/**
 * Makes the index. Both libraries are in our bundle, where a blog that does not search never runs them: Hexo's plugins
 * cannot load modules. Pagefind's program is in the package `@pagefind/<system>-<processor>`.
 */
export async function searchFiles(entries: readonly SearchEntry[], language: string): Promise<SearchFile[]> {
  const { default: list } = await import('opencc-js/dict/TSCharacters')
  const { createIndex, close } = await import('pagefind')
  const fold = foldFor(entries.map(wholeText), readFold(list))
  try {
    const { index, errors } = await createIndex({ forceLanguage: indexLanguage(language) })
    if (!index) throw new Error(errors.join('\n'))
    const adding = entries.map(entry =>
      index.addHTMLFile({ url: entry.url, content: searchDocument(entry, fold) }),
    )
    const wrong = (await Promise.all(adding)).flatMap(({ errors }) => errors)
    const { files, errors: failed } = await index.getFiles()
    if (wrong.length + failed.length > 0) throw new Error([...wrong, ...failed].join('\n'))
    const wasm = `wasm.${wasmOf(files)}.pagefind`
    return [
      ...files
        .filter(({ path }) => NEEDED.test(path) || path === wasm)
        .map(({ path, content }) => ({ path, data: Buffer.from(content) })),
      { path: 'characters.json', data: JSON.stringify(characters(fold)) },
    ]
  } finally {
    await close()
  }
}

/** What the browser needs to fold a query: each character of `from` becomes the one at its place in `to`. */
const characters = (fold: Fold) => ({ from: [...fold.keys()].join(''), to: [...fold.values()].join('') })

/** Han, Kana and Hangul are ours to separate; what stands between them is mostly English, and has its stems. */
const indexLanguage = (language: string) => (/^(zh|ja|ko)\b/i.test(language) ? 'en' : language.slice(0, 2))

/** The program for the language, or the one for any where Pagefind knows no stems. */
function wasmOf(files: readonly { path: string; content: Uint8Array }[]): string {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')
  const { languages = {} } = JSON.parse(Buffer.from(entry?.content ?? []).toString() || '{}')
  const [index] = Object.values<{ wasm?: string | null }>(languages)
  return index?.wasm ?? 'unknown'
}
