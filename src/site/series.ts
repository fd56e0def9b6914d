import type { Post } from './post'
import type { Site } from './site'

/** What orders the posts of a series: 1 rises, -1 falls. */
export interface SeriesOrder {
  readonly orderBy: 'date' | 'title'
  readonly order: 1 | -1
}

/** The visible posts of a series. Posts that tie stand in the order of their dates. */
export function seriesPosts(site: Site, name: string, { orderBy, order }: SeriesOrder): readonly Post[] {
  const posts = allSeries(site).get(name) ?? []
  const compare = orderBy === 'title' ? byTitle : byDate
  return posts.toSorted((a, b) => order * compare(a, b))
}

const byDate = (a: Post, b: Post) => a.date - b.date

/** Made when a series is first ordered by titles: that takes milliseconds. */
let titles: Intl.Collator | undefined

/** Letter case does not matter, and 10 comes after 9. The language is fixed: the same on every machine. */
function byTitle(a: Post, b: Post): number {
  titles ??= new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  return titles.compare(a.title ?? '', b.title ?? '') || byDate(a, b)
}

/** The names of all series, those with the newest posts first. */
export const seriesNames = (site: Site): string[] => [...allSeries(site).keys()]

const known = new WeakMap<Site, Map<string, Post[]>>()

/** The visible posts of each series, newest first, by its name. */
function allSeries(site: Site): Map<string, Post[]> {
  const kept = known.get(site)
  if (kept) return kept
  const series = new Map<string, Post[]>()
  for (const post of site.posts) if (post.series !== undefined) addTo(series, post.series, post)
  known.set(site, series)
  return series
}

function addTo(series: Map<string, Post[]>, name: string, post: Post) {
  const posts = series.get(name)
  if (posts) posts.push(post)
  else series.set(name, [post])
}
