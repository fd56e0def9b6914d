import * as z from 'zod'
import { flag, html } from '../../settings/kinds'
import { defineCard } from './card'

export const announcement = defineCard({
  template: 'announcement',

  settings: z.object({
    enable: flag().default(true).describe('Show an announcement'),
    content: html().default('This is my Blog').describe('What it says'),
  }),

  view: ({ content }, { t }) => ({ headline: t('aside.card_announcement'), content }),
})
