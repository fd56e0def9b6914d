import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import type { Post } from '../../site/post'

/** A date of a post; `relative` lets the browser write how long ago it was. */
export interface DateView {
  icon: string
  label: string
  iso: string
  text: string
  /** Label and full date, for the tooltip. */
  title: string
  class: string
  relative: boolean
}

interface MetaConfig {
  date_type: Config['post_meta']['page']['date_type']
  date_format: Config['post_meta']['page']['date_format']
  categories: boolean
  label: boolean
}

/** When a post was written and changed, and its categories. */
export function metaView(config: MetaConfig & { tags?: boolean }, post: Post, facts: PageFacts) {
  const dates = dateViews(config, post, facts)
  const categories = config.categories
    ? post.categories.map(({ name, path }) => ({ name, href: facts.link(path) }))
    : []
  const tags = config.tags ? post.tags.map(({ name, path }) => ({ name, href: facts.link(path) })) : []
  return { label: config.label, dates, categories, tags }
}

function dateViews({ date_type, date_format }: MetaConfig, post: Post, { date, t }: PageFacts): DateView[] {
  const view = (field: 'date' | 'updated', name: 'created' | 'updated', icon: string): DateView => ({
    icon,
    label: t(`post.${name}`),
    iso: new Date(post[field]).toISOString(),
    text: date(post[field]),
    title: `${t(`post.${name}`)} ${date(post[field], 'YYYY-MM-DD HH:mm:ss')}`,
    class: `post-meta-date-${name}`,
    relative: date_format === 'relative',
  })
  const created = view('date', 'created', 'far fa-calendar-alt')
  const updated = view('updated', 'updated', 'fas fa-history')
  return (
    { created: [created], updated: [updated], both: [created, updated], false: [] }[String(date_type)] ?? []
  )
}
