import type Hexo from 'hexo'
import type { FormulaPictures } from '../../site/formula-pictures'

/** A post or page, as far as we look for something in its text. */
export interface Document {
  readonly path: string
  /** Below `source/`. */
  readonly source: string
  /** The rendered text. */
  readonly content?: string
  /** The whole file. */
  readonly raw?: unknown
  readonly formulaPictures?: FormulaPictures
  /** Its text is locked, and this is what the reader of the password sees (`hexo-blog-encrypt`). */
  readonly encrypt?: unknown
  readonly origin?: string
}

type Locals = Pick<Hexo, 'locals'>

/** Every post and page of the blog. */
export const documentsOf = (hexo: Locals): Document[] => [...allPosts(hexo), ...htmlPages(hexo)].map(unlocked)

/** The posts, with those that hexo-hide-posts keeps off the lists: it has the whole list under a name of its own. */
export const allPosts = ({ locals }: Locals): any[] =>
  (locals.get('all_posts') ?? locals.get('posts')).toArray()

/** The pages. Hexo takes scripts and style sheets in `source/` for pages too. */
export const htmlPages = ({ locals }: Locals): any[] =>
  locals
    .get('pages')
    .toArray()
    .filter(({ path }: { path: string }) => /\.html?$/.test(path))

/** A document as it is with its password. */
const unlocked = (document: Document): Document =>
  document.encrypt ? Object.create(document, { content: { value: document.origin } }) : document
