import type * as z from 'zod'
import type { PageFacts } from '../../site/facts'
import type { PictureView } from '../../site/picture-view'
import type { Post } from '../../site/post'

/** A link to the author's page on another site, shown as an icon. */
export interface SocialLink {
  readonly icon: string
  readonly href: string
  readonly title: string | undefined
  /** Class under which the style sheet holds the colour of the icon. */
  readonly colour: string | undefined
}

/** What a card may know beside its own settings. */
export interface CardFacts extends PageFacts {
  readonly avatar: PictureView
  readonly social: readonly SocialLink[]
  /** Whether lists of posts show covers. */
  readonly covers: boolean
  /** The post that the page shows; only for cards with `isOf`. */
  readonly post: Post | undefined
  /** How many words the blog has, when that is to be said. */
  readonly words: (() => string) | undefined
  /** Whether the comments of the blog can tell which are the newest. */
  readonly newestComments: boolean
  /** The ids of what a visitor counter fills, and its script. */
  readonly counters: {
    readonly visitors: string | undefined
    readonly views: string | undefined
    readonly script: string | undefined
  }
}

/** A sidebar card. Its settings live under `aside:`; its template has the name of its file in `layout/cards/`. */
export interface Card<Settings extends z.ZodType = z.ZodType> {
  readonly template: string
  readonly settings: Settings
  /** It belongs to such posts, beside which it stands. Any other card is the same on all pages, and printed once. */
  readonly isOf?: (post: Post) => boolean
  /** What the template prints; undefined when there is nothing to show. */
  view(settings: z.output<Settings>, page: CardFacts): object | undefined
}

/** Infers the settings type, so that `view` is checked against the schema beside it. */
export const defineCard = <Settings extends z.ZodType>(card: Card<Settings>): Card<Settings> => card
