import type { Config } from '../config/schema'
import type { PageFacts } from '../site/facts'
import { neighbours } from '../site/neighbours'
import { pictureView } from '../site/picture'
import type { Post } from '../site/site'
import { metaView } from './post-meta'

/** The head of a post: its title, dates and categories. */
export const postInfoView = ({ post_meta }: Config, post: Post, facts: PageFacts) => ({
  title: post.title ?? facts.t('no_title'),
  centred: post_meta.post.position === 'center',
  meta: metaView({ ...post_meta.post, tags: false }, post, facts),
})

/** A post's text with its tags and its neighbours. */
export const postView = (config: Config, post: Post, html: string, facts: PageFacts) => ({
  html,
  tags: config.post_meta.post.tags
    ? post.tags.map(({ name, path }) => ({ name, href: facts.link(path) }))
    : [],
  neighbours: neighboursView(config, post, facts),
})

/** With `post_pagination: 1` the next post is the older one, with 2 the newer one. */
function neighboursView({ post_pagination }: Config, post: Post, facts: PageFacts) {
  if (post_pagination === false) return undefined
  const { older, newer } = neighbours(facts.site, post)
  const [previous, next] = post_pagination === 2 ? [older, newer] : [newer, older]
  if (!previous && !next) return undefined
  const alone = !previous || !next
  return [
    previous && tileView(previous, { label: facts.t('pagination.prev'), side: 'prev-post', alone }, facts),
    next && tileView(next, { label: facts.t('pagination.next'), side: 'next-post', alone }, facts),
  ].filter(tile => tile !== undefined)
}

interface Tile {
  label: string
  side: 'prev-post' | 'next-post'
  /** There is no tile beside it. */
  alone: boolean
}

const tileView = (post: Post, tile: Tile, { link, t }: PageFacts) => ({
  ...tile,
  title: post.title ?? t('no_title'),
  href: link(post.path),
  cover: post.cover ? pictureView(post.cover, link) : undefined,
})
