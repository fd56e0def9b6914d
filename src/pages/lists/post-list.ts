import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import type { Use } from '../../site/image-versions'
import type { Page } from '../../site/page'
import { pictureView } from '../../site/picture-view'
import type { Post } from '../../site/post'
import { beginning, plainText } from '../../site/summary'
import { metaView } from '../post/post-meta'
import { countView } from '../services/comments'
import { paginationView } from './pagination'

/** The cards of the home page, and of tags and categories that want the same look. */
export function postListView(wanted: Config, page: Page, facts: PageFacts) {
  const { unwrappedCards } = facts.site.blog
  // Cards with the cover on top suit any arrangement that a plugin has in mind.
  const config = unwrappedCards ? { ...wanted, index_layout: 4 as const } : wanted
  return {
    class: `layout-${config.index_layout}${config.index_layout > 5 ? ' masonry' : ''}`,
    unwrapped: unwrappedCards,
    posts: page.posts.map((post, index) => cardView(config, post, index, page.kind === 'home', facts)),
    pagination: paginationView(page, facts, page.kind === 'home' ? '#content-inner' : ''),
  }
}

function cardView(config: Config, post: Post, index: number, onHome: boolean, facts: PageFacts) {
  const cover =
    config.cover.index_enable && post.cover ? pictureView(post.cover, facts, coverUse(config)) : undefined
  return {
    title: post.title ?? facts.t('no_title'),
    href: facts.link(post.link ?? post.path),
    cover,
    side: coverSide(config.index_layout, index),
    // The first two cards can be on the first screen.
    lazy: index > 1,
    ad: index % 3 === 2 ? config.ad.index : undefined,
    pinned: onHome && post.pinned ? facts.t('a11y.pinned') : undefined,
    meta: metaView(config.post_meta.page, post, facts),
    comments: commentsOf(config, post, facts),
    ...introduction(config.index_post_content, post),
  }
}

function commentsOf(config: Config, post: Post, facts: PageFacts) {
  const count = countView(config, post, 'card', facts)
  return count && { count, label: facts.t('card_post_count') }
}

/** In layout 5 a cover is as wide as a text. */
const coverUse = ({ index_layout }: Config): Use => (index_layout === 5 ? 'text' : 'card')

/** Layout 3 puts the covers on alternate sides. */
function coverSide(layout: number, index: number): 'left' | 'right' | undefined {
  if (layout === 1 || (layout === 3 && index % 2 === 0)) return 'left'
  return layout === 2 || layout === 3 ? 'right' : undefined
}

/** What introduces a post in lists: the author's own HTML, or the beginning of the text. */
export function introduction(
  { method, length }: Config['index_post_content'],
  post: Post,
): { description?: string; summary?: string | undefined } {
  if (post.introduction !== undefined) return { description: post.introduction }
  if (method === false) return {}
  if (method !== 3 && post.description !== undefined) return { description: post.description }
  return method === 1 ? {} : { summary: textOf(post, length) }
}

/** The beginning of a post's text; what stands before `<!-- more -->` when there is such a mark. */
export const textOf = (post: Post, length: number): string | undefined =>
  post.encrypted ? undefined : beginning(textFrom(post, length), length) || undefined

interface KnownText {
  readonly text: string
  /** How many characters of it can be trusted. */
  readonly length: number
}

/** Many pages introduce the same post: its own, lists, its neighbours and those that are related. */
const knownTexts = new WeakMap<Post, KnownText>()

/** Characters. Nothing wants more by default, so a text is read once. */
const USUAL_LENGTH = 500

/** At least so many characters of a post's text, if it has so many. */
function textFrom(post: Post, length: number): string {
  const known = knownTexts.get(post)
  if (known && known.length >= length) return known.text
  const enough = Math.max(length, USUAL_LENGTH)
  const text = plainText(post.excerpt ?? post.html, enough)
  knownTexts.set(post, { text, length: enough })
  return text
}

/** Whether a page is a list of cards: the home page, and tags and categories that want the same look. */
export const showsCards = ({ tag_ui, category_ui }: Config, { kind }: Pick<Page, 'kind'>): boolean =>
  kind === 'home' ||
  (kind === 'tag' && tag_ui === 'index') ||
  (kind === 'category' && category_ui === 'index')
