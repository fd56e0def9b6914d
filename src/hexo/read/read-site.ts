import type Hexo from 'hexo'
import type { Config } from '../../config/schema'
import { withDefaultCovers } from '../../site/cover'
import { type Picture, pictureOf } from '../../site/picture'
import { byPath, type CategoryLabel, type Label, type Post, type PostCopyright } from '../../site/post'
import { type Blog, makeSite, type Site, type SiteData } from '../../site/site'
import { pageRoute } from '../routes/page-route'
import { algoliaKeys } from './algolia-keys'
import { allPosts, htmlPages } from './documents'
import type { ReadPicture } from './read-picture'
import { text } from './text'

/** Turns the posts of Hexo's database, and what its config says of the blog, into plain values. */
export function readSite(hexo: Hexo, { cover }: Config, data: SiteData, read: ReadPicture): Site {
  const { locals } = hexo
  const defaultCovers = cover.default_cover.flatMap(value => pictureOf(value) ?? [])
  const visible = new Set<string>(locals.get('posts').map((post: any) => post._id))
  const readLabel = labelReader()
  const posts = allPosts(hexo).map(post => readPost(post, read, readLabel, !visible.has(post._id)))
  return makeSite({
    blog: { ...readBlog(hexo), seriesPage: seriesPage(hexo) },
    data,
    posts: withDefaultCovers(withoutUnlisted(posts), defaultCovers),
    pageUpdates: htmlPages(hexo).flatMap(page => page.updated?.valueOf() ?? []),
  })
}

/** Tags and categories that only hidden posts have get no page: nothing may lead there. */
function withoutUnlisted(posts: readonly Post[]): Post[] {
  const listed = new Set(
    posts
      .flatMap(({ hidden, tags, categories }) => (hidden ? [] : [...tags, ...categories]))
      .map(({ path }) => path),
  )
  const isListed = ({ path }: Label) => listed.has(path)
  return posts.map(post =>
    post.hidden
      ? { ...post, tags: post.tags.filter(isListed), categories: post.categories.filter(isListed) }
      : post,
  )
}

function readPost(post: any, read: ReadPicture, readLabel: ReadLabel, hidden: boolean): Post {
  return {
    id: post._id,
    title: text(post.title),
    path: post.path,
    link: text(post.link),
    date: post.date.valueOf(),
    updated: (post.updated ?? post.date).valueOf(),
    year: post.date.year(),
    month: post.date.month() + 1,
    day: post.date.date(),
    tags: (post.tags?.map(readLabel) ?? []).sort(byPath),
    categories: readCategories(post.categories?.toArray() ?? [], readLabel).sort(byPath),
    cover: read(post.cover, post),
    description: text(post.description),
    introduction: text(post.postDesc),
    pinned: Number(post.sticky) > 0 || Boolean(post.top),
    tileImage: imageFile(read(post.pagination_cover, post)),
    series: text([post.series].flat()[0]),
    source: text(post.source) ?? '',
    copyright: readCopyright(post),
    comments: post.comments !== false,
    ages: post.noticeOutdate !== false,
    html: post.content ?? '',
    excerpt: text(post.excerpt),
    encrypted: Boolean(post.encrypt),
    hidden,
  }
}

const imageFile = (picture: Picture | false | undefined) =>
  picture && 'src' in picture ? picture.src : undefined

const readCopyright = (post: any): PostCopyright => ({
  shown: post.copyright !== false,
  author: text(post.copyright_author),
  authorHref: text(post.copyright_author_href),
  url: text(post.copyright_url),
  info: text(post.copyright_info),
})

type ReadLabel = (document: any) => Label

/** Many posts have the same tag, and Hexo works out the path of its page whenever it is asked. */
function labelReader(): ReadLabel {
  const known = new Map<string, Label>()
  return document => {
    const label = known.get(document._id) ?? { name: String(document.name), path: document.path }
    known.set(document._id, label)
    return label
  }
}

function readCategories(documents: any[], readLabel: ReadLabel): CategoryLabel[] {
  const paths = new Map(documents.map(document => [document._id, readLabel(document).path]))
  return documents.map(document => ({ ...readLabel(document), parent: paths.get(document.parent) }))
}

function readBlog({ config, version }: Hexo): Blog {
  return {
    title: text(config.title) ?? '',
    subtitle: text(config.subtitle) ?? '',
    description: text(config.description) ?? '',
    author: text(config.author) ?? text(config.title) ?? '',
    email: text(config.email),
    copyright: text(config.copyright),
    favicon: text(config.favicon),
    archiveDir: folder(config.archive_dir),
    tagDir: folder(config.tag_dir),
    categoryDir: folder(config.category_dir),
    hexoVersion: version,
    algolia: algoliaKeys(config).found,
    searchFile: text(config.search?.path),
    unwrappedCards: Boolean(config.butterfly_article_double_row?.enable),
  }
}

/** The route of the page whose front-matter says `type: series`. */
function seriesPage({ locals }: Pick<Hexo, 'locals'>): string | undefined {
  const page: any = locals.get('pages').findOne({ type: 'series' } as never)
  return page && pageRoute(String(page.path))
}

const folder = (name: string) => `${name.replace(/^\/+|\/+$/g, '')}/`
