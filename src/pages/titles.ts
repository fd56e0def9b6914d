import type { Config } from '../config/schema'
import { barParts } from '../site/bar-parts'
import type { PageFacts } from '../site/facts'
import type { Page } from '../site/page'

/** What a page is called where it stands alone, such as in its banner. */
export function pageTitle(config: Config, page: Page, facts: PageFacts): string {
  const { site, t } = facts
  if (page.kind === 'home') return site.blog.title
  if (page.kind === 'archive') return archiveTitle(config, page, facts)
  if (page.kind === 'tag' || page.kind === 'category') return page.term ?? ''
  if (page.kind === '404') return page.title ?? t('error404')
  if (page.kind === 'post') return page.title ?? t('no_title')
  return page.title ?? site.blog.title
}

/** What the browser shows in its tab, and what search engines show. */
export function documentTitle(config: Config, page: Page, facts: PageFacts): string {
  const { title, subtitle } = facts.site.blog
  if (page.kind === 'home') return [title, subtitle].filter(Boolean).join(' - ')
  const own = pageTitle(config, page, facts)
  const named =
    page.kind === 'tag' || page.kind === 'category' ? `${facts.t(`page.${page.kind}`)}: ${own}` : own
  return named === title ? title : `${named} | ${title}`
}

/** What an archive page is called: its month or year, or the name that the menu gives to the archives. */
export function archiveTitle({ aside, menu }: Config, page: Page, { date, t, site }: PageFacts): string {
  const { year, month, day } = page
  if (year === undefined) return menuLabel(menu, site.blog.archiveDir) ?? t('page.archives')
  const time = Date.UTC(year, (month ?? 1) - 1, day ?? 1, 12)
  if (day) return date(time)
  return month ? date(time, aside.card_archives.format ?? 'MMMM YYYY') : String(year)
}

/** The label of the first menu entry that leads to a route. */
function menuLabel(menu: Config['menu'], route: string): string | undefined {
  for (const [key, value] of Object.entries(menu)) {
    const found =
      typeof value === 'string' ? (leadsTo(value, route) ? key : undefined) : menuLabel(value, route)
    if (found) return found
  }
  return undefined
}

const leadsTo = (entry: string, route: string) =>
  withoutSlashes(barParts(entry)[0] ?? '') === withoutSlashes(route)

const withoutSlashes = (path: string) => path.replace(/^\/+|\/+$/g, '')
