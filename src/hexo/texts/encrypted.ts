import type Hexo from 'hexo'
import type { Config } from '../../config/schema'
import { type TocEntry, tocEntries } from '../../pages/post/toc'
import { finishedText } from '../../pages/text/finished-text'
import { html, raw } from '../../parts/tags/html'
import { makeSite } from '../../site/site'
import { blogFiles } from '../read/blog-files'
import { imageSizes } from '../read/image-sizes'

/** hexo-blog-encrypt locks texts at 1000. What is locked is no longer there to be finished when its page is made. */
const BEFORE_LOCK = 999
const AFTER_LOCK = 1001

/** Finishes the texts that hexo-blog-encrypt is going to lock, and puts their table of contents into them. */
export function registerEncrypted(hexo: Hexo, configOf: () => Config | undefined) {
  const { filter } = hexo.extend
  const open = new WeakMap<object, string>()
  filter.register(
    'after_post_render',
    (document: any) => {
      const config = configOf()
      if (!config || !mayBeLocked(hexo, document) || typeof document.content !== 'string') return
      open.set(document, document.content)
      document.content = lockable(hexo, config, document)
    },
    BEFORE_LOCK,
  )
  filter.register(
    'after_post_render',
    (document: any) => {
      const content = open.get(document)
      if (content !== undefined && !document.encrypt) document.content = content
    },
    AFTER_LOCK,
  )
}

/** Without the plugin, or with an empty password, nothing is locked. Hexo asks its database for the tags of a post. */
const mayBeLocked = ({ config }: Hexo, document: any): boolean =>
  Boolean(document.password) || Boolean((config as any).encrypt?.tags && document.tags?.length)

function lockable(hexo: Hexo, config: Config, document: any): string {
  const { url, root } = hexo.config
  const { i18n } = hexo.theme
  const link = hexo.extend.helper.get('url_for').bind(hexo as never) as any
  const words = i18n.__(
    [document.lang, document.language, hexo.config.language, 'default'].flat().filter(Boolean),
  )
  const sizeOf = imageSizes({ url, root }, blogFiles(hexo))
  const { html: text, headings } = finishedText(
    config,
    { html: document.content, formulas: document.formulaPictures },
    {
      // Lists of a series need the other posts, which are not all there yet.
      site: makeSite({ posts: [] } as never),
      link: path => link(path, { relative: false }),
      size: src => sizeOf(src, document.path),
      versions: undefined,
      t: (key, ...values) => words(key, ...(values as never[])),
    },
  )
  if (headings.length === 0) return text
  const numbered = typeof document.toc_number === 'boolean' ? document.toc_number : config.toc.number
  return `${text}<template class="locked-toc">${list(tocEntries(headings, numbered), 'toc')}</template>`
}

/** As `layout/cards/toc.pug` prints it. */
const list = (entries: readonly TocEntry[], name: string): unknown => html`
  <ol class="${name}">
    ${entries.map(
      ({ level, href, number, html: text, children }) => html`
        <li class="toc-item toc-level-${level}">
          <a class="toc-link" href="${href}">
            ${number && html`<span class="toc-number">${number}</span>`}
            <span class="toc-text">${raw(text)}</span>
          </a>
          ${children.length > 0 && list(children, 'toc-child')}
        </li>`,
    )}
  </ol>`
