import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import { freeId, slug } from '../../site/ids'
import type { Post } from '../../site/post'
import { seriesNames, seriesPosts } from '../../site/series'
import type { Site } from '../../site/site'

/** Every series with its posts: `type: series`. */
export const seriesView = ({ series }: Pick<Config, 'series'>, facts: PageFacts) => ({
  groups: [...seriesIds(facts.site)].map(([name, id]) => ({
    name,
    id,
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
      site.blog.seriesPage === undefined
        ? undefined
        : `${link(site.blog.seriesPage)}#${seriesIds(site).get(post.series)}`,
    part: t('series_part', index + 1, posts.length),
    previous: neighbour(posts[index - 1], 'pagination.prev'),
    next: neighbour(posts[index + 1], 'pagination.next'),
  }
}

const ids = new WeakMap<Site, ReadonlyMap<string, string>>()

/** By the name of each series, its place on the page of all of them. Names may differ in signs alone: `C++` and `C#`. */
function seriesIds(site: Site): ReadonlyMap<string, string> {
  const known = ids.get(site)
  if (known) return known
  const made = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of seriesNames(site)) made.set(name, freeId(slug(name), taken))
  ids.set(site, made)
  return made
}

const linkTo = ({ title, path }: Post, { link, t }: PageFacts) => ({
  title: title ?? t('no_title'),
  href: link(path),
})
