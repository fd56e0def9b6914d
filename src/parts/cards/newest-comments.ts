import * as z from 'zod'
import { flag, integer } from '../../settings/kinds'
import { defineCard } from './card'

export const newestComments = defineCard({
  template: 'newest-comments',

  settings: z.object({
    enable: flag().default(false).describe('Show the newest comments'),
    sort_order: integer().optional().describe('Moves the card: lower numbers come first'),
    limit: integer({ min: 1, max: 10 }).default(6).describe('How many comments'),
    storage: integer({ min: 0 }).default(10).describe('For how many minutes the browser keeps them'),
    avatar: flag().default(true).describe('Show the avatars of the commenters'),
  }),

  // The browser asks the system of comments.
  view: ({ limit, storage, avatar }, { newestComments, t }) =>
    newestComments
      ? {
          headline: t('aside.card_newest_comments.headline'),
          loading: t('aside.card_newest_comments.loading_text'),
          limit,
          minutes: storage,
          avatar,
        }
      : undefined,
})
