import type { CommentSystemKey } from '.'
import type { CommentClient } from './system.client'

/** The browser's half of each system, loaded when it is shown. Its settings are those of its other half. */
export const commentClients: Readonly<Record<CommentSystemKey, () => Promise<CommentClient<never>>>> = {
  disqus: async () => (await import('./disqus.client')).client,
  disqusjs: async () => (await import('./disqusjs.client')).client,
  livere: async () => (await import('./livere.client')).client,
  gitalk: async () => (await import('./gitalk.client')).client,
  valine: async () => (await import('./valine.client')).client,
  waline: async () => (await import('./waline.client')).client,
  utterances: async () => (await import('./utterances.client')).client,
  facebook_comments: async () => (await import('./facebook-comments.client')).client,
  twikoo: async () => (await import('./twikoo.client')).client,
  giscus: async () => (await import('./giscus.client')).client,
  remark42: async () => (await import('./remark42.client')).client,
  artalk: async () => (await import('./artalk.client')).client,
}
