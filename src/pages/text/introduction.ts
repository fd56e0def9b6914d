import type { Config } from '../../config/schema'
import type { Post } from '../../site/post'
import { beginning, plainText } from '../../site/summary'

/** What introduces a post in lists: the author's own HTML, or the beginning of the text. */
export function introduction(
  { method, length }: Config['index_post_content'],
  post: Post,
): { description?: string; summary?: string | undefined } {
  if (post.introduction !== undefined) return { description: post.introduction }
  if (method === false) return {}
  if (method !== 3 && post.description !== undefined) return { description: post.description }
  return method === 1 ? {} : { summary: textOf(post, length) }
}

/** The beginning of a post's text; what stands before `<!-- more -->` when there is such a mark. */
export const textOf = (post: Post, length: number): string | undefined =>
  post.encrypted ? undefined : beginning(textFrom(post, length), length) || undefined

interface KnownText {
  readonly text: string
  /** How many characters of it can be trusted. */
  readonly length: number
}

/** Many pages introduce the same post: its own, lists, its neighbours and those that are related. */
const knownTexts = new WeakMap<Post, KnownText>()

/** Characters. Nothing wants more by default, so a text is read once. */
const USUAL_LENGTH = 500

/** At least so many characters of a post's text, if it has so many. */
function textFrom(post: Post, length: number): string {
  const known = knownTexts.get(post)
  if (known && known.length >= length) return known.text
  const enough = Math.max(length, USUAL_LENGTH)
  const text = plainText(post.excerpt ?? post.html, enough)
  knownTexts.set(post, { text, length: enough })
  return text
}
