import type { Post } from './post'
import type { Site } from './site'
import { plainText } from './summary'
import { countWords, type WordCount } from './word-count'

const NOTHING: WordCount = { characters: 0, words: 0 }
const lengths = new WeakMap<Post, WordCount>()

/** How long a post's text is. The text of an encrypted post is not read. Read once per post, when it is asked for. */
export function lengthOf(post: Post): WordCount {
  const known = lengths.get(post)
  if (known) return known
  const length = post.encrypted ? NOTHING : countWords(plainText(post.html))
  lengths.set(post, length)
  return length
}

/** How many words the visible posts have together; a Chinese, Japanese or Korean character counts as one. */
export const totalWords = ({ posts }: Pick<Site, 'posts'>): number =>
  posts.map(lengthOf).reduce((total, { characters, words }) => total + characters + words, 0)
