import type Hexo from 'hexo'
import type { Kind, Page } from '../../site/page'
import type { Post } from '../../site/post'
import type { Site } from '../../site/site'
import { pageRoute } from '../routes/page-route'
import { readEntries } from './read-entries'
import type { ReadPicture } from './read-picture'
import { text } from './text'

/** Turns the page that Hexo is about to render into a plain value. */
export function readPage(
  hexo: Pick<Hexo, 'config' | 'extend'>,
  site: Site,
  { page, path }: { page: any; path: string },
  read: ReadPicture,
): Page {
  const { config } = hexo
  const post = page.__post ? site.postById.get(page._id) : undefined
  return {
    kind: kindOf(page),
    path: pageRoute(path),
    type: text(page.type),
    title: text(page.title),
    description: text(page.description),
    html: page.content ?? '',
    encrypted: Boolean(page.encrypt),
    formulas: page.formulaPictures,
    post,
    posts: (page.posts?.toArray?.() ?? []).flatMap(({ _id }: any): Post[] => {
      const listed = site.postById.get(_id)
      return listed && !listed.hidden ? [listed] : []
    }),
    list: readList(page, config),
    term: text(page.tag ?? page.category),
    year: page.year,
    month: page.month,
    day: page.day,
    topImage: read(page.top_img, { path: page.path ?? path, source: page.source ?? '' }),
    toc: readToc(page),
    codeClosed: flag(page.highlight_shrink),
    comments: page.comments !== false,
    aside: page.aside !== false,
    entries: readEntries(hexo, page),
    cloud: { orderby: page.orderby, order: page.order, custom_colors: page.custom_colors },
  }
}

const SPECIAL_PAGES: readonly string[] = ['tags', 'categories', 'link', 'shuoshuo', 'series', '404']

/** What an author writes has marks of Hexo, and may have a `tag` of its own, which on other pages makes them a list. */
function kindOf(page: any): Kind {
  if (page.__post) return 'post'
  if (!page.__page) {
    if (page.__index) return 'home'
    if (page.archive) return 'archive'
    if (page.tag) return 'tag'
    if (page.category) return 'category'
  }
  const type = String(page.type)
  return SPECIAL_PAGES.includes(type) ? (type as Kind) : 'page'
}

function readList({ current, total, base }: any, config: Hexo['config']): Page['list'] {
  if (typeof current !== 'number' || typeof base !== 'string') return undefined
  return { current, total, base, format: `${config.pagination_dir || 'page'}/%d/` }
}

/** Only `true` and `false` count; anything else means what the config says. */
const readToc = ({ toc, toc_number, toc_expand, toc_style_simple }: any): Page['toc'] => ({
  shown: flag(toc),
  number: flag(toc_number),
  expand: flag(toc_expand),
  simple: flag(toc_style_simple),
})

const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined)
