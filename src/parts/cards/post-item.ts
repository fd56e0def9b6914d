import { pictureView } from '../../site/picture-view'
import type { Post } from '../../site/post'
import type { CardFacts } from './card'

/** A post in a card: its picture, title and a date, in milliseconds. */
export const postItem = (post: Post, time: number, facts: CardFacts) => ({
  title: post.title ?? facts.t('no_title'),
  href: facts.link(post.link ?? post.path),
  cover: facts.covers && post.cover ? pictureView(post.cover, facts, 'thumbnail') : undefined,
  date: { iso: new Date(time).toISOString(), text: facts.date(time) },
})
