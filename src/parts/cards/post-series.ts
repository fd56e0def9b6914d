import * as z from 'zod'
import { direction, flag, oneOf } from '../../settings/kinds'
import { defineCard } from './card'

export const postSeries = defineCard({
  template: 'post-series',

  settings: z
    .object({
      enable: flag().default(true).describe('Show the other posts of a series beside each of them'),
      series_title: flag().default(false).describe('The headline is the name of the series'),
      orderBy: oneOf('date', 'title').default('date').describe('What orders the posts'),
      order: direction().default(-1).describe('1 rising, -1 falling'),
    })
    .meta({ later: true }),

  // Series are not there yet.
  view: () => undefined,
})
