import type { Post } from './post'
import type { Site } from './site'

/** Of each tag only so many posts compete, the newest: a page must not cost more on a larger blog. */
const COMPETITORS = 200

/** Visible posts that share tags with a post: those that share more come first, then the newer ones. */
export function relatedPosts(site: Site, post: Pick<Post, 'id' | 'tags'>, limit: number): Post[] {
  const { positions, shared } = indexOf(site)
  const candidates: number[] = []
  for (const { path } of post.tags)
    for (const position of positions.get(path) ?? []) {
      if (shared[position] === 0) candidates.push(position)
      shared[position] = (shared[position] ?? 0) + 1
    }
  const own = site.positions.get(post.id)
  const found: number[] = []
  // Most of them share one tag, and are never sorted when enough share more.
  for (let count = post.tags.length; count > 0 && found.length < limit; count--)
    found.push(...candidates.filter(key => shared[key] === count && key !== own).sort((a, b) => a - b))
  for (const position of candidates) shared[position] = 0
  return found.slice(0, limit).flatMap(position => site.posts[position] ?? [])
}

interface Index {
  /** Where the newest posts of each tag stand in `site.posts`, by the tag's route. */
  readonly positions: ReadonlyMap<string, readonly number[]>
  /** How many tags each post shares with the one in question. Between two questions all are zero. */
  readonly shared: Uint16Array
}

const indexes = new WeakMap<Site, Index>()

function indexOf(site: Site): Index {
  const known = indexes.get(site)
  if (known) return known
  const positions = new Map<string, number[]>()
  for (const [position, { tags }] of site.posts.entries())
    for (const { path } of tags) {
      const ofTag = positions.get(path) ?? []
      if (ofTag.length < COMPETITORS) ofTag.push(position)
      positions.set(path, ofTag)
    }
  const index = { positions, shared: new Uint16Array(site.posts.length) }
  indexes.set(site, index)
  return index
}
