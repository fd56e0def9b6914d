import type { FormulaPictures } from './formula-pictures'
import type { Limit } from './moments'
import type { Picture } from './picture'
import type { Post } from './post'

/** What kind of page it is. A page's `type` in its front-matter makes the special kinds. */
export const KINDS = [
  'home',
  'post',
  'page',
  'archive',
  'category',
  'tag',
  'tags',
  'categories',
  'link',
  'shuoshuo',
  'series',
  '404',
] as const

export type Kind = (typeof KINDS)[number]

/** Which page of a list this is. */
export interface ListPage {
  /** From 1. */
  readonly current: number
  readonly total: number
  /** Route of the first page of the list, such as `archives/`. */
  readonly base: string
  /** Route of a later page below `base`, such as `page/%d/`. */
  readonly format: string
}

export interface EntriesWish {
  /** Address of a JSON file that the browser reads in place of the data file. */
  readonly url: string | undefined
  /** The browser shuffles them. */
  readonly random: boolean
  readonly limit: Limit | undefined
}

/** The page that is being made: its own words and what its front-matter says. */
export interface Page {
  readonly kind: Kind
  /** Its route, such as `archives/2024/`, without `index.html`. */
  readonly path: string
  /** `type` of the front-matter. */
  readonly type: string | undefined
  readonly title: string | undefined
  readonly description: string | undefined
  /** The rendered content. */
  readonly html: string
  /** Its text is locked (`hexo-blog-encrypt`). */
  readonly encrypted?: boolean
  /** What belongs to the formulas in it. */
  readonly formulas?: FormulaPictures | undefined
  /** The post, on a post's page. */
  readonly post: Post | undefined
  /** The posts that a list shows. */
  readonly posts: readonly Post[]
  readonly list: ListPage | undefined
  /** Name of the tag or category that the page lists. */
  readonly term: string | undefined
  /** The archive's year, month and day, as far as it has them. */
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  /** `top_img`: `false` for none, undefined when not said. */
  readonly topImage: Picture | false | undefined
  /** What the front-matter says of the table of contents. */
  readonly toc: {
    readonly shown?: boolean | undefined
    readonly number?: boolean | undefined
    readonly expand?: boolean | undefined
    readonly simple?: boolean | undefined
  }
  /** `highlight_shrink`: whether blocks of code start closed, undefined when not said. */
  readonly codeClosed?: boolean | undefined
  /** `comments`: false when readers cannot say anything here. */
  readonly comments: boolean
  /** `aside`: false hides the sidebar. */
  readonly aside: boolean
  /** Links and moments pages: where their entries come from, and which are shown. */
  readonly entries?: EntriesWish
  /** tags page: how the cloud is ordered and coloured. */
  readonly cloud: { readonly orderby?: unknown; readonly order?: unknown; readonly custom_colors?: unknown }
}
