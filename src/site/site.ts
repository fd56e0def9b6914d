import { type Category, categoryTree } from './categories'
import type { FriendGroup } from './friends'
import { type Moment, newestFirst } from './moments'
import type { Picture } from './picture'
import { type Term, termsOf } from './terms'
import { NO_WIDGETS, type Widgets } from './widgets'

/** The name of a tag and the route of its page. */
export interface Label {
  readonly name: string
  readonly path: string
}

/** One level of a category path; `parent` is the route of the level above, undefined at the root. */
export interface CategoryLabel extends Label {
  readonly parent: string | undefined
}

export interface Post {
  /** Hexo's id of the document. */
  readonly id: string
  /** Undefined when the author gave none. */
  readonly title: string | undefined
  /** Route of the post, such as `2024/08/01/hello/`. */
  readonly path: string
  /** Where lists lead to instead of the post (front-matter `link`). */
  readonly link: string | undefined
  /** Milliseconds. */
  readonly date: number
  /** Milliseconds. */
  readonly updated: number
  /** Year, month (1 to 12) and day of `date` in the blog's time zone. */
  readonly year: number
  readonly month: number
  readonly day: number
  readonly tags: readonly Label[]
  /** From the root to the deepest, path after path. */
  readonly categories: readonly CategoryLabel[]
  /** `false` when the author wants none, undefined when the author said nothing. */
  readonly cover: Picture | false | undefined
  /** HTML that stands for the post in lists (front-matter `description`). */
  readonly description: string | undefined
  readonly pinned: boolean
  /** The image on the tiles of neighbours, where it is not the cover (front-matter `pagination_cover`). */
  readonly tileImage: string | undefined
  /** Name of the series that it belongs to. */
  readonly series: string | undefined
  /** Route of its source file below the blog's `source/`, such as `_posts/hello.md`. */
  readonly source: string
  readonly copyright: PostCopyright
  /** Readers may be told that it is old (front-matter `noticeOutdate`). */
  readonly ages: boolean
  /** The rendered content. */
  readonly html: string
  /** The rendered part before `<!-- more -->`, when the author set that mark. */
  readonly excerpt: string | undefined
  /** Its text must not be shown anywhere else (`hexo-blog-encrypt`). */
  readonly encrypted: boolean
  /** It has a page, but no list may show it and no number count it (`hexo-hide-posts`). */
  readonly hidden: boolean
}

/** What a post says of its copyright, beside what the config says of all (front-matter `copyright…`). */
export interface PostCopyright {
  readonly shown: boolean
  readonly author?: string | undefined
  readonly authorHref?: string | undefined
  readonly url?: string | undefined
  /** HTML instead of the sentence about the licence. */
  readonly info?: string | undefined
}

/** What the blog says of itself in Hexo's `_config.yml`. */
export interface Blog {
  readonly title: string
  readonly subtitle: string
  readonly description: string
  readonly author: string
  readonly email: string | undefined
  readonly copyright: string | undefined
  readonly favicon: string | undefined
  /** Routes that end in a slash, such as `archives/`. */
  readonly archiveDir: string
  readonly tagDir: string
  readonly categoryDir: string
  readonly hexoVersion: string
}

/** What the files in `source/_data` say. */
export interface SiteData {
  readonly friends: readonly FriendGroup[]
  /** Newest first. */
  readonly moments: readonly Moment[]
  readonly widgets: Widgets
}

/** All that a page may know of the rest of the blog. Made once per generation and never changed. */
export interface Site extends SiteData {
  readonly blog: Blog
  /** Visible posts, newest first. */
  readonly posts: readonly Post[]
  /** The same, latest change first. */
  readonly postsByUpdate: readonly Post[]
  /** Where each visible post stands in `posts`, by Hexo's id. */
  readonly positions: ReadonlyMap<string, number>
  /** Every post that has a page, hidden ones too, by Hexo's id. */
  readonly postById: ReadonlyMap<string, Post>
  /** Tags of visible posts, by name. */
  readonly tags: readonly Term[]
  /** Root categories of visible posts, by name. */
  readonly categories: readonly Category[]
  /** Newest `updated` of any visible post or page, in milliseconds; undefined on an empty blog. */
  readonly lastUpdate: number | undefined
}

/** What `makeSite` sorts, counts and groups. */
export interface SiteSource {
  readonly blog: Blog
  readonly posts: readonly Post[]
  /** When each page was changed last. Milliseconds. */
  readonly pageUpdates?: readonly number[]
  readonly data?: Partial<SiteData>
}

export function makeSite({ blog, posts: all, pageUpdates = [], data = {} }: SiteSource): Site {
  const posts = all.filter(({ hidden }) => !hidden).sort((a, b) => b.date - a.date || byPath(a, b))
  const postsByUpdate = posts.toSorted((a, b) => b.updated - a.updated)
  return {
    friends: data.friends ?? [],
    moments: newestFirst(data.moments ?? []),
    widgets: data.widgets ?? NO_WIDGETS,
    blog,
    posts,
    postsByUpdate,
    positions: new Map(posts.map(({ id }, index) => [id, index])),
    postById: new Map(all.map(post => [post.id, post])),
    tags: termsOf(posts, post => post.tags),
    categories: categoryTree(posts),
    lastUpdate: latest([...posts.map(post => post.updated), ...pageUpdates]),
  }
}

const latest = (times: readonly number[]): number | undefined =>
  times.reduce<number | undefined>(
    (last, time) => (last === undefined || time > last ? time : last),
    undefined,
  )

/** By code point: the same on every machine, whatever its locale. */
export const byPath = (a: Post, b: Post) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
