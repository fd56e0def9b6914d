import * as z from 'zod'
import { flag, integer, oneOf } from '../../settings/kinds'
import { type Category, countCategories } from '../../site/categories'
import type { PageFacts } from '../../site/facts'
import { defineCard } from './card'

interface Item {
  name: string
  count: number
  href: string
  children: Item[]
  /** What the button that opens the sub-categories is called; undefined when there is no such button. */
  toggle: string | undefined
}

export const categories = defineCard({
  template: 'categories',

  settings: z.object({
    enable: flag().default(true).describe('Show the categories'),
    limit: integer({ min: 0 }).default(8).describe('How many, sub-categories included; 0 shows all'),
    expand: oneOf('none', true, false)
      .default('none')
      .describe('Sub-categories: none always shows them, true opens them at first, false closes them'),
    sort_order: integer().optional().describe('Moves the card: lower numbers come first'),
  }),

  view({ limit, expand }, { site, link, t }) {
    if (site.categories.length === 0) return undefined
    const room = { left: limit || Number.POSITIVE_INFINITY }
    const hasMore = countCategories(site.categories) > room.left
    return {
      headline: t('aside.card_categories'),
      more: hasMore ? { href: link(site.blog.categoryDir), title: t('aside.more_button') } : undefined,
      items: items(site.categories, room, expand !== 'none', { link, t }),
      collapsible: expand !== 'none',
      open: expand !== false,
    }
  },
})

/** Depth first, as long as there is room: an item at any level takes one place. */
function items(
  categories: readonly Category[],
  room: { left: number },
  collapsible: boolean,
  facts: Pick<PageFacts, 'link' | 't'>,
): Item[] {
  return categories.flatMap(({ name, count, path, children }) => {
    if (room.left <= 0) return []
    room.left--
    const shown = items(children, room, false, facts)
    const toggle = collapsible && shown.length > 0 ? facts.t('a11y.expand', name) : undefined
    return [{ name, count, href: facts.link(path), children: shown, toggle }]
  })
}
