import * as z from 'zod'
import { direction, flag, integer, listOf, oneOf, text } from '../../settings/kinds'
import { tagCloud } from '../../site/tag-cloud'
import { defineCard } from './card'

export const tags = defineCard({
  template: 'tags',

  settings: z.object({
    enable: flag().default(true).describe('Show the tags'),
    limit: integer({ min: 0 }).default(40).describe('How many tags; 0 shows all'),
    color: flag().default(false).describe('Give each tag a colour'),
    custom_colors: listOf(text()).optional().describe('The colours to use in turn, when color is true'),
    orderby: oneOf('random', 'name', 'length').default('random').describe('What orders the tags'),
    order: direction().default(1).describe('1 rising, -1 falling'),
    sort_order: integer().optional().describe('Moves the card: lower numbers come first'),
  }),

  view({ limit, color, custom_colors, orderby, order }, { site, link, t }) {
    if (site.tags.length === 0) return undefined
    const cloud = tagCloud(site.tags, {
      orderby,
      order,
      limit,
      colours: color ? (custom_colors ?? []) : [],
    })
    const headline = t('aside.card_tags')
    return { headline, coloured: color, tags: cloud.map(tag => ({ ...tag, href: link(tag.path) })) }
  },
})
