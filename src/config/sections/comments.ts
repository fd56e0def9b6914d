import { commentSystems } from '../../parts/comments'
import { flag, names, section } from '../../settings/kinds'
import { settingsOf } from '../settings-of'

export const comments = {
  comments: section({
    use: names()
      .default([])
      .describe(
        'One system or two: Artalk, Disqus, Disqusjs, Facebook Comments, Giscus, Gitalk, Livere, Remark42, Twikoo, Utterances, Valine, Waline',
      ),
    text: flag().default(true).describe('Name the systems beside the switch between them'),
    lazyload: flag().default(false).describe('Load them when the reader gets there'),
    count: flag().default(false).describe('Say how many there are at the top of a post'),
    card_post_count: flag().default(false).describe('Say how many there are on the home page'),
  }).describe('Comments of readers'),
  ...settingsOf(commentSystems),
}
