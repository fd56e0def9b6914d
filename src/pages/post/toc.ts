import type { Config } from '../../config/schema'
import type { Content } from '../../site/content'
import type { PageFacts } from '../../site/facts'
import type { Heading } from '../../site/headings'
import type { Page } from '../../site/page'

/** A heading in the table of contents, with those below it. */
export interface TocEntry {
  /** That of the heading, 1 to 6. */
  readonly level: number
  readonly href: string
  /** Such as `1.2.`. */
  readonly number: string | undefined
  /** HTML: a heading may hold a formula. */
  readonly html: string
  readonly children: readonly TocEntry[]
}

export type TocView = NonNullable<ReturnType<typeof tocView>>

/** The table of contents of a post or page; undefined when it has or wants none. */
export function tocView(config: Config, page: Page, { headings }: Content, { t }: Pick<PageFacts, 't'>) {
  if ((headings.length === 0 && !page.encrypted) || !isWanted(config, page)) return undefined
  const { toc } = config
  return {
    headline: t('aside.card_toc'),
    entries: page.encrypted ? [] : tocEntries(headings, page.toc.number ?? toc.number),
    /** It comes to light with the text (`src/hexo/texts/encrypted.ts`). */
    locked: page.encrypted === true,
    expanded: page.toc.expand ?? toc.expand,
    percent: toc.scroll_percent,
    /** The sidebar shows nothing else. */
    alone: page.kind === 'post' && (page.toc.simple ?? toc.style_simple),
  }
}

function isWanted({ toc, aside }: Config, { kind, toc: own, aside: hasAside }: Page): boolean {
  if (!aside.enable || !hasAside) return false
  if (kind === 'post') return own.shown ?? toc.post
  return (kind === 'page' || kind === 'link') && (own.shown ?? toc.page)
}

/** Puts each heading below the nearest one before it that ranks higher; a level may be missing between them. */
export function tocEntries(headings: readonly Heading[], numbered: boolean, above = ''): TocEntry[] {
  let count = 0
  return sections(headings).map(([heading, ...below]) => {
    if (!heading.unnumbered) count++
    const number = numbered && !heading.unnumbered ? `${above}${count}.` : undefined
    return {
      level: heading.level,
      href: `#${heading.id.replaceAll('%', '%25')}`,
      number,
      html: heading.html,
      children: tocEntries(below, numbered && !heading.unnumbered, number),
    }
  })
}

/** Parts the headings into those of the same branch, each led by the one that the others are below. */
function sections(headings: readonly Heading[]): [Heading, ...Heading[]][] {
  const branches: [Heading, ...Heading[]][] = []
  for (const heading of headings) {
    const branch = branches.at(-1)
    if (branch && heading.level > branch[0].level) branch.push(heading)
    else branches.push([heading])
  }
  return branches
}
