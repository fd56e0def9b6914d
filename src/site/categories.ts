import type { CategoryLabel, Post } from './post'
import { byName, type Term } from './terms'

export interface Category extends Term {
  /** By name. */
  readonly children: readonly Category[]
}

interface Branch extends Category {
  count: number
  readonly children: Branch[]
}

/** The root categories of the posts, each with its sub-categories. A post counts at every level of its path. */
export function categoryTree(posts: readonly Post[]): Category[] {
  const roots: Branch[] = []
  const branches = new Map<string, Branch>()
  const labels = posts.flatMap(post => post.categories)

  for (const { name, path } of labels) {
    const branch = branches.get(path)
    if (branch) branch.count++
    else branches.set(path, { name, path, count: 1, children: [] })
  }
  for (const { path, parent } of uniqueByPath(labels)) {
    const siblings = branches.get(parent ?? '')?.children ?? roots
    siblings.push(branches.get(path) as Branch)
  }
  for (const siblings of [roots, ...[...branches.values()].map(branch => branch.children)])
    siblings.sort(byName)
  return roots
}

/** How many categories there are at all levels together. */
export const countCategories = (categories: readonly Category[]): number =>
  categories.reduce((sum, { children }) => sum + 1 + countCategories(children), 0)

const uniqueByPath = (labels: readonly CategoryLabel[]) =>
  new Map(labels.map(label => [label.path, label])).values()
