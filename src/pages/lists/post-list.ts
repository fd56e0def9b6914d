import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import type { Use } from '../../site/image-versions'
import type { Page } from '../../site/page'
import { pictureView } from '../../site/picture-view'
import type { Post } from '../../site/post'
import { metaView } from '../post/post-meta'
import { countView } from '../services/comments'
import { introduction } from '../text/introduction'
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

/** Whether a page is a list of cards: the home page, and tags and categories that want the same look. */
export const showsCards = ({ tag_ui, category_ui }: Config, { kind }: Pick<Page, 'kind'>): boolean =>
  kind === 'home' ||
  (kind === 'tag' && tag_ui === 'index') ||
  (kind === 'category' && category_ui === 'index')
