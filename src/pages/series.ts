import type { Config } from '../config/schema'
import { slug } from '../site/content'
import type { PageFacts } from '../site/facts'
import type { Post } from '../site/post'
import { seriesNames, seriesPosts } from '../site/series'

/** Every series with its posts: `type: series`. */
export const seriesView = ({ series }: Pick<Config, 'series'>, facts: PageFacts) => ({
  groups: seriesNames(facts.site).map(name => ({
    name,
    id: slug(name),
    posts: seriesPosts(facts.site, name, series).map(post => ({
      ...linkTo(post, facts),
      date: { iso: new Date(post.date).toISOString(), text: facts.date(post.date) },
    })),
  })),
  nothing: facts.t('nothing_yet'),
})

/** Where a post stands in its series, and the ways to the parts before and after it. */
export function seriesPlace({ series }: Pick<Config, 'series'>, post: Post, facts: PageFacts) {
  const { site, link, t } = facts
  if (post.series === undefined || post.hidden) return undefined
  const posts = seriesPosts(site, post.series, series)
  const index = posts.findIndex(({ id }) => id === post.id)
  if (posts.length < 2) return undefined
  const neighbour = (other: Post | undefined, label: string) =>
    other && { ...linkTo(other, facts), label: t(label) }
  return {
    label: t('aside.card_post_series'),
    name: post.series,
    href:
      site.blog.seriesPage === undefined ? undefined : `${link(site.blog.seriesPage)}#${slug(post.series)}`,
    part: t('series_part', index + 1, posts.length),
    previous: neighbour(posts[index - 1], 'pagination.prev'),
    next: neighbour(posts[index + 1], 'pagination.next'),
  }
}

const linkTo = ({ title, path }: Post, { link, t }: PageFacts) => ({
  title: title ?? t('no_title'),
  href: link(path),
})
