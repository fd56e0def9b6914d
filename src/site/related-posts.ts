import type { Post } from './post'
import type { Site } from './site'

/** Of each tag only so many posts compete, the newest: a page must not cost more on a larger blog. */
const COMPETITORS = 200

/** Visible posts that share tags with a post: those that share more come first, then the newer ones. */
export function relatedPosts(site: Site, post: Pick<Post, 'id' | 'tags'>, limit: number): Post[] {
  const shared = new Map<number, number>()
  for (const { path } of post.tags)
    for (const position of positionsByTag(site).get(path) ?? [])
      shared.set(position, (shared.get(position) ?? 0) + 1)
  shared.delete(site.positions.get(post.id) ?? -1)
  const found: number[] = []
  // Most of them share one tag, and are never sorted when enough share more.
  for (let count = post.tags.length; count > 0 && found.length < limit; count--)
    found.push(...[...shared.keys()].filter(key => shared.get(key) === count).sort((a, b) => a - b))
  return found.slice(0, limit).flatMap(position => site.posts[position] ?? [])
}

const indexes = new WeakMap<Site, Map<string, number[]>>()

/** Where the newest posts of each tag stand in `site.posts`, by the tag's route. */
function positionsByTag(site: Site): Map<string, number[]> {
  const known = indexes.get(site)
  if (known) return known
  const index = new Map<string, number[]>()
  for (const [position, { tags }] of site.posts.entries())
    for (const { path } of tags) {
      const positions = index.get(path) ?? []
      if (positions.length < COMPETITORS) positions.push(position)
      index.set(path, positions)
    }
  indexes.set(site, index)
  return index
}
