/** A short note. */
export interface Moment {
  /** The rendered content. */
  readonly html: string
  /** Milliseconds; undefined when it bears no date. */
  readonly date: number | undefined
  readonly author: string | undefined
  readonly avatar: string | undefined
  readonly tags: readonly string[]
  /** Under which its comments are kept. */
  readonly key: string | undefined
}

/** Which notes a page shows: the newest so many, or those since a time in milliseconds. */
export type Limit = { readonly count: number } | { readonly since: number }

/** Newest first; a note without date comes last. */
export const newestFirst = (moments: readonly Moment[]): Moment[] =>
  moments.toSorted((a, b) => timeOf(b) - timeOf(a))

/** Of notes that stand newest first, those that the page shows. */
export function withinLimit(moments: readonly Moment[], limit: Limit | undefined): readonly Moment[] {
  if (!limit) return moments
  return 'count' in limit
    ? moments.slice(0, limit.count)
    : moments.filter(moment => timeOf(moment) >= limit.since)
}

const timeOf = ({ date }: Moment) => date ?? 0

const ID = /\sid=(["'])([^"']+)\1/g
const ATTRIBUTE = /(?<!\sclass)=(["'])(#?)([^"'\s]+)\1/g

/** Gives the ids of some HTML, and what refers to them, a prefix: several notes on a page may use the same ones. */
export function withPrefixedIds(html: string, prefix: string): string {
  const ids = new Set([...html.matchAll(ID)].map(([, , id]) => id))
  if (ids.size === 0) return html
  return html.replace(ATTRIBUTE, (attribute, quote, hash, name) =>
    ids.has(name) ? `=${quote}${hash}${prefix}${name}${quote}` : attribute,
  )
}
