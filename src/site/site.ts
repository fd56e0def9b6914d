import { type Category, categoryTree } from './categories'
import type { FriendGroup } from './friends'
import { type Moment, newestFirst } from './moments'
import { byPath, type Post } from './post'
import { type Term, termsOf } from './terms'
import { NO_WIDGETS, type Widgets } from './widgets'

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
  /** The keys for searching; undefined when one is missing. */
  readonly algolia?:
    | { readonly appId: string; readonly apiKey: string; readonly indexName: string }
    | undefined
  /** Route of the file that a plugin such as hexo-generator-searchdb makes for scripts that search by themselves. */
  readonly searchFile?: string | undefined
  /** Route of the page that lists all series, if there is one. */
  readonly seriesPage?: string | undefined
  /** Whether cards stand directly in `#recent-posts`: the plugin hexo-butterfly-article-double-row arranges them there. */
  readonly unwrappedCards: boolean
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
