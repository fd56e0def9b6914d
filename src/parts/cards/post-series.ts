import * as z from 'zod'
import { direction, flag, oneOf } from '../../settings/kinds'
import { seriesPosts } from '../../site/series'
import { defineCard } from './card'
import { postItem } from './post-item'

export const postSeries = defineCard({
  template: 'post-series',
  isOf: ({ series }) => series !== undefined,

  settings: z.object({
    enable: flag().default(true).describe('Show the other posts of a series beside each of them'),
    series_title: flag().default(false).describe('The headline is the name of the series'),
    orderBy: oneOf('date', 'title').default('date').describe('What orders the posts'),
    order: direction().default(-1).describe('1 rising, -1 falling'),
  }),

  view({ series_title, ...order }, page) {
    const series = page.post?.series
    if (series === undefined) return undefined
    const posts = seriesPosts(page.site, series, order)
    if (posts.length === 0) return undefined
    return {
      headline: series_title ? series : page.t('aside.card_post_series'),
      posts: posts.map(post => ({ ...postItem(post, post.date, page), current: post.id === page.post?.id })),
    }
  },
})
