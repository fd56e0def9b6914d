import { hash } from './hash'
import type { Picture } from './picture'
import { byPath, type Post } from './post'

/**
 * Gives each post without a cover one of the default covers: the same one at every build, and where there are several
 * never the one that the last such post before it in time has. Older posts keep theirs when new ones are written.
 */
export function withDefaultCovers(posts: readonly Post[], covers: readonly Picture[]): Post[] {
  let last = -1
  return posts
    .toSorted((a, b) => a.date - b.date || byPath(a, b))
    .map(post => {
      if (post.cover !== undefined || covers.length === 0) return post
      const choice = hash(post.path) % covers.length
      last = choice === last ? (choice + 1) % covers.length : choice
      return { ...post, cover: covers[last] }
    })
}
