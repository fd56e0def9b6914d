import * as z from 'zod'
import { flag, integer } from '../../settings/kinds'
import { defineCard } from './card'

export const newestComments = defineCard({
  template: 'newest-comments',

  settings: z
    .object({
      enable: flag().default(false).describe('Show the newest comments'),
      sort_order: integer().optional().describe('Moves the card: lower numbers come first'),
      limit: integer({ min: 1, max: 10 }).default(6).describe('How many comments'),
      storage: integer({ min: 0 }).default(10).describe('For how many minutes the browser keeps them'),
      avatar: flag().default(true).describe('Show the avatars of the commenters'),
    })
    .meta({ later: true }),

  // The comment systems that fill it are not there yet.
  view: () => undefined,
})
