import * as z from 'zod'
import { direction, flag, integer, oneOf, text } from '../../settings/kinds'
import { type Period, archives as periods } from '../../site/archives'
import { defineCard } from './card'

export const archives = defineCard({
  template: 'archives',

  settings: z.object({
    enable: flag().default(true).describe('Show the archives'),
    type: oneOf('monthly', 'yearly').default('monthly').describe('One line for each month or for each year'),
    format: text()
      .optional()
      .describe('How a line writes its date (moment.js); MMMM YYYY for months, YYYY for years'),
    order: direction().default(-1).describe('1 oldest first, -1 newest first'),
    limit: integer({ min: 0 }).default(8).describe('How many lines; 0 shows all'),
    sort_order: integer().optional().describe('Moves the card: lower numbers come first'),
  }),

  view({ type, format, order, limit }, { site, link, date, t }) {
    const all = periods(site.posts, type)
    if (all.length === 0) return undefined
    const shown = (order === 1 ? all.toReversed() : all).slice(0, limit || undefined)
    const { archiveDir } = site.blog
    return {
      headline: t('aside.card_archives'),
      more: shown.length < all.length ? { href: link(archiveDir), title: t('aside.more_button') } : undefined,
      periods: shown.map(period => ({
        name: date(period.time, format ?? DEFAULT_FORMAT[type]),
        count: period.count,
        href: link(archiveDir + routeOf(period)),
      })),
    }
  },
})

const DEFAULT_FORMAT = { monthly: 'MMMM YYYY', yearly: 'YYYY' }

/** As hexo-generator-archive names its pages: `2024/` and `2024/07/`. */
const routeOf = ({ year, month }: Period) => `${year}/${month ? `${String(month).padStart(2, '0')}/` : ''}`
