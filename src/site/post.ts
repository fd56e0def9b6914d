import type { Picture } from './picture'

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
  /** HTML that stands for it in lists whatever the config says (front-matter `postDesc`). */
  readonly introduction: string | undefined
  readonly pinned: boolean
  /** The image on the tiles of neighbours, where it is not the cover (front-matter `pagination_cover`). */
  readonly tileImage: string | undefined
  /** Name of the series that it belongs to. */
  readonly series: string | undefined
  /** Route of its source file below the blog's `source/`, such as `_posts/hello.md`. */
  readonly source: string
  readonly copyright: PostCopyright
  /** Readers may comment on it (front-matter `comments`). */
  readonly comments: boolean
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

/** By code point: the same on every machine, whatever its locale. */
export const byPath = (a: Pick<Label, 'path'>, b: Pick<Label, 'path'>) =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0
