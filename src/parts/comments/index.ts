import { plainName } from '../../settings/plain-name'
import { artalk } from './artalk'
import { disqus } from './disqus'
import { disqusjs } from './disqusjs'
import { facebookComments } from './facebook-comments'
import { giscus } from './giscus'
import { gitalk } from './gitalk'
import { livere } from './livere'
import { remark42 } from './remark42'
import type { CommentSystem } from './system'
import { twikoo } from './twikoo'
import { utterances } from './utterances'
import { valine } from './valine'
import { waline } from './waline'

/** Every system of comments, by its section in the config. */
export const commentSystems = {
  disqus,
  disqusjs,
  livere,
  gitalk,
  valine,
  waline,
  utterances,
  facebook_comments: facebookComments,
  twikoo,
  giscus,
  remark42,
  artalk,
} satisfies Readonly<Record<string, CommentSystem>>

export type CommentSystemKey = keyof typeof commentSystems

/** The system that a name means; undefined when there is none. Letter case, blanks and hyphens count for nothing. */
export const systemNamed = (name: string): CommentSystemKey | undefined =>
  (Object.keys(commentSystems) as CommentSystemKey[]).find(key => plainName(key) === plainName(name))
