import { createHash } from 'node:crypto'
import type Hexo from 'hexo'
import type { Config } from '../../config/schema'
import { readContent } from '../../site/content'
import { byPath, type Post } from '../../site/post'
import { type SearchEntry, searchSections } from '../../site/search-entry'
import type { Site } from '../../site/site'
import { htmlPages } from '../read/documents'
import { text } from '../read/text'
import { pageRoute } from '../routes/page-route'
import { searchCache } from './search-cache'
import { type SearchFile, searchFiles } from './search-files'

/** Where the index is, below the root of the blog. */
const FOLDER = 'search-index/'

/** Goes up when the index is made in another way. */
const RECIPE = 2

/** An entry whose HTML has not been read. */
interface Source extends Omit<SearchEntry, 'sections'> {
  readonly html: string
}

/** Gives the files of the search index, the same ones as long as nothing that is searched has changed. */
export function searchIndex(hexo: Hexo): (config: Config, site: Site) => Promise<SearchFile[]> {
  let known: { readonly key: string; readonly files: SearchFile[] } | undefined
  return async ({ search }, site) => {
    if (search.use !== 'local_search') return []
    // Numbers of entries are the names of files: those of older posts should not change when one is added.
    const sources = [...pageSources(hexo), ...postSources(hexo, site).reverse()]
    const key = keyOf(sources)
    if (known?.key !== key) {
      const files = await cachedFiles(hexo, key, sources)
      known = { key, files: files.map(({ path, data }) => ({ path: FOLDER + path, data })) }
    }
    return known.files
  }
}

function keyOf(sources: readonly Source[]): string {
  const hash = createHash('sha256').update(String(RECIPE))
  for (const source of sources) hash.update(JSON.stringify(source))
  return hash.digest('hex').slice(0, 16)
}

async function cachedFiles(hexo: Hexo, key: string, sources: readonly Source[]): Promise<SearchFile[]> {
  const cache = searchCache(hexo.base_dir)
  const kept = cache.read(key)
  if (kept) return kept
  const files = await searchFiles(sources.map(entryOf), key)
  cache.write(key, files)
  return files
}

function postSources(hexo: Hexo, { posts }: Site): Source[] {
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
      html: post.html,
    }))
}

/** Lists and messages: nobody looks for them. */
const LISTS = ['tags', 'categories', '404']

const pageSources = (hexo: Hexo): Source[] =>
  htmlPages(hexo)
    .filter(page => hasLayout(page) && !isUnwanted(page) && !LISTS.includes(page.type))
    .sort(byPath)
    .map((page: any) => ({
      url: addressOf(hexo, page.path),
      title: text(page.title),
      date: undefined,
      labels: [],
      html: page.content ?? '',
    }))

/** `published` is false on a draft that Hexo was told to show. */
const isUnwanted = ({ search, hidden, encrypt, password, published, source = '' }: any) =>
  search === false ||
  hidden === true ||
  Boolean(encrypt) ||
  Boolean(password) ||
  published === false ||
  /^_drafts\//.test(source)

const hasLayout = ({ layout }: any) => layout !== false && layout !== 'false'

/** The headings get the ids that they have on the page. */
const entryOf = ({ html, title, labels, ...rest }: Source): SearchEntry => ({
  ...rest,
  title: title?.normalize('NFC'),
  labels: labels.map(label => label.normalize('NFC')),
  sections: searchSections(readContent(html, () => undefined).html),
})

const dayOf = ({ year, month, day }: Post) => [year, pad(month), pad(day)].join('-')
const pad = (number: number) => String(number).padStart(2, '0')

/** The index does not know where the blog will be: its addresses begin at the root of the blog. */
function addressOf(hexo: Hexo, path: string): string {
  const urlFor = hexo.extend.helper.get('url_for').bind(hexo as never)
  return String(urlFor(pageRoute(path), { relative: false })).slice(hexo.config.root.length)
}
