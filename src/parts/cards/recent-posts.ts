import * as z from 'zod'
import { flag, integer, oneOf } from '../../settings/kinds'
import { defineCard } from './card'
import { postItem } from './post-item'

export const recentPosts = defineCard({
  template: 'recent-posts',

  settings: z.object({
    enable: flag().default(true).describe('Show the newest posts'),
    limit: integer({ min: 0 }).default(5).describe('How many posts; 0 shows all'),
    sort: oneOf('date', 'updated').default('date').describe('Which date orders the posts'),
    sort_order: integer().optional().describe('Moves the card: lower numbers come first'),
  }),

  view({ limit, sort }, page) {
    const posts = sort === 'date' ? page.site.posts : page.site.postsByUpdate
    if (posts.length === 0) return undefined
    return {
      headline: page.t('aside.card_recent_post'),
      posts: posts.slice(0, limit || undefined).map(post => postItem(post, post[sort], page)),
    }
  },
})
