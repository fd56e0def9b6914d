import type { Post } from './post'
import type { Site } from './site'

/** The visible posts just before and just after a post in time. */
export function neighbours(
  { posts, positions }: Site,
  { id }: Post,
): { older?: Post | undefined; newer?: Post | undefined } {
  const position = positions.get(id)
  return position === undefined ? {} : { older: posts[position + 1], newer: posts[position - 1] }
}
