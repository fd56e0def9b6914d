import type Hexo from 'hexo'
import type { Config } from '../config/schema'
import { readContent } from '../site/content'
import { hashName } from '../site/hash'
import type { Post } from '../site/post'
import { type SearchEntry, searchSections } from '../site/search-entry'
import type { Site } from '../site/site'
import { type SearchFile, searchFiles } from './search-files'

/** Where the index is, below the root of the blog. */
const FOLDER = 'pagefind/'

/** Gives the files of the search index, the same ones as long as nothing that is searched has changed. */
export function searchIndex(hexo: Hexo): (config: Config, site: Site) => Promise<SearchFile[]> {
  let known: { readonly key: string; readonly files: SearchFile[] } | undefined
  return async ({ search }, site) => {
    if (search.use !== 'local_search') return []
    const entries = [...postEntries(hexo, site), ...pageEntries(hexo)]
    const [language = 'en'] = [hexo.config.language].flat().filter(Boolean)
    const key = hashName(JSON.stringify([language, entries]))
    if (known?.key !== key) {
      const files = await tryToMake(hexo, () => searchFiles(entries, language))
      known = { key, files: files.map(({ path, data }) => ({ path: FOLDER + path, data })) }
    }
    return known.files
  }
}

/** A blog without its search is still a blog. */
async function tryToMake({ log }: Pick<Hexo, 'log'>, make: () => Promise<SearchFile[]>) {
  try {
    return await make()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    log.warn(
      `The search index cannot be made, so that search will find nothing: ${reason}\n` +
        'It is made by a program that npm installs with the theme, as an optional package @pagefind/….',
    )
    return []
  }
}

function postEntries(hexo: Hexo, { posts }: Site): SearchEntry[] {
  const unwanted = new Set<string>(
    hexo.locals
      .get('posts')
      .toArray()
      .flatMap((post: any) => (isUnwanted(post) ? post._id : [])),
  )
  return posts
    .filter(({ id, encrypted }) => !encrypted && !unwanted.has(id))
    .map(post => ({
      url: addressOf(hexo, post.path),
      title: post.title,
      date: dayOf(post),
      labels: [...post.categories, ...post.tags].map(({ name }) => name),
      sections: sectionsOf(post.html),
    }))
}

/** Lists and messages: nobody looks for them. */
const LISTS = ['tags', 'categories', '404']

const pageEntries = (hexo: Hexo): SearchEntry[] =>
  hexo.locals
    .get('pages')
    .toArray()
    .filter((page: any) => isHtml(page) && !isUnwanted(page) && !LISTS.includes(page.type))
    .sort((a: any, b: any) => (a.path < b.path ? -1 : 1))
    .map((page: any) => ({
      url: addressOf(hexo, page.path),
      title: page.title ? String(page.title) : undefined,
      date: undefined,
      labels: [],
      sections: sectionsOf(page.content ?? ''),
    }))

/** `published` is false on a draft that Hexo was told to show. */
const isUnwanted = ({ search, hidden, encrypt, password, published, source = '' }: any) =>
  search === false ||
  hidden === true ||
  Boolean(encrypt) ||
  Boolean(password) ||
  published === false ||
  /^_drafts\//.test(source)

const isHtml = ({ path, layout }: any) => /\.html?$/.test(path) && layout !== false && layout !== 'false'

/** The headings get the ids that they have on the page. */
const sectionsOf = (html: string) => searchSections(readContent(html, () => undefined).html)

const dayOf = ({ year, month, day }: Post) => [year, pad(month), pad(day)].join('-')
const pad = (number: number) => String(number).padStart(2, '0')

/** The index does not know where the blog will be: its addresses begin at the root of the blog. */
function addressOf(hexo: Hexo, path: string): string {
  const urlFor = hexo.extend.helper.get('url_for').bind(hexo as never)
  const page = path.replace(/(^|\/)index\.html$/, '$1')
  return String(urlFor(page, { relative: false })).slice(hexo.config.root.length)
}
