import type { Label, Post } from './post'

/** A tag or a category with the number of visible posts that bear it. */
export interface Term {
  readonly name: string
  readonly path: string
  readonly count: number
}

/** The terms that `labelsOf` finds in the posts, counted, by name. Terms are the same when their routes are. */
export function termsOf(posts: readonly Post[], labelsOf: (post: Post) => readonly Label[]): Term[] {
  const terms = new Map<string, { name: string; path: string; count: number }>()
  for (const label of posts.flatMap(labelsOf)) {
    const term = terms.get(label.path)
    if (term) term.count++
    else terms.set(label.path, { name: label.name, path: label.path, count: 1 })
  }
  return [...terms.values()].sort(byName)
}

/** By code point: the same on every machine, whatever its locale. */
export const byName = (a: Label, b: Label) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
