import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import { neighbours } from '../../site/neighbours'
import { pictureView } from '../../site/picture-view'
import type { Post } from '../../site/post'
import { relatedPosts } from '../../site/related-posts'
import { summary } from '../../site/summary'
import type { Print } from '../print'
import { introduction } from '../text/introduction'

/** The tiles of the posts before and after. The next post is the older one, with `post_pagination: 2` the newer one. */
export function neighboursView(config: Config, post: Post, facts: PageFacts) {
  if (config.post_pagination === false) return undefined
  const { older, newer } = neighbours(facts.site, post)
  const [previous, next] = config.post_pagination === 2 ? [older, newer] : [newer, older]
  if (!previous && !next) return undefined
  const alone = !previous || !next
  const tile = (neighbour: Post | undefined, side: 'prev' | 'next') =>
    neighbour && {
      ...tileView(config, neighbour, facts),
      cover: neighbourCover(neighbour, facts),
      label: facts.t(`pagination.${side}`),
      side: `${side}-post`,
      /** There is no tile beside it. */
      alone,
    }
  return {
    label: facts.t('a11y.pagination'),
    tiles: [tile(previous, 'prev'), tile(next, 'next')].filter(tile => tile !== undefined),
  }
}

/** The tiles of posts with the same tags. */
export function relatedView(config: Config, post: Post, facts: PageFacts, print: Print) {
  const { enable, limit, date_type } = config.related_post
  if (!enable || post.tags.length === 0) return undefined
  const posts = relatedPosts(facts.site, post, limit || DEFAULT_LIMIT)
  if (posts.length === 0) return undefined
  const [field, icon] =
    date_type === 'created'
      ? (['date', 'far fa-calendar-alt'] as const)
      : (['updated', 'fas fa-history'] as const)
  return {
    headline: facts.t('post.recommend'),
    tiles: posts.map(related =>
      print.repeated('posts/related', related, () => ({
        ...tileView(config, related, facts),
        date: { icon, iso: new Date(related[field]).toISOString(), text: facts.date(related[field]) },
      })),
    ),
  }
}

/** Butterfly takes 0 for the default too. */
const DEFAULT_LIMIT = 6

const tileView = (config: Config, post: Post, facts: PageFacts) => ({
  title: post.title ?? facts.t('no_title'),
  href: facts.link(post.path),
  cover: post.cover ? pictureView(post.cover, facts, 'card') : undefined,
  text: tileText(config.index_post_content, post),
})

/** An image of its own can only take the place of another image. */
const neighbourCover = ({ cover, tileImage }: Post, facts: PageFacts) =>
  cover ? pictureView(tileImage && 'src' in cover ? { src: tileImage } : cover, facts, 'card') : undefined

/** Characters: more than the two lines of a tile never shows. */
const TILE_LENGTH = 120

const texts = new WeakMap<Post, string | undefined>()

/** What introduces a post in lists, as plain text: a tile is one link. The same on each page that shows the tile. */
function tileText({ method }: Config['index_post_content'], post: Post): string | undefined {
  if (texts.has(post)) return texts.get(post)
  const { description, summary: beginning } = introduction({ method, length: TILE_LENGTH }, post)
  const text = description === undefined ? beginning : summary(description, TILE_LENGTH)
  texts.set(post, text || undefined)
  return text || undefined
}
