import type Hexo from 'hexo'
import type { Config } from '../../config/schema'
import { escapeHtml } from '../../site/escape'
import { summary } from '../../site/summary'

/** Hexo has cut out the excerpt, and hexo-blog-encrypt has locked the text. */
const AT_LAST = 1002

/**
 * Introduces posts in feeds as in lists. hexo-generator-feed takes `intro` where a post has no description; otherwise it
 * cuts the HTML after some characters, through the middle of a formula or a tag.
 */
export const registerFeedSummaries = (
  { extend: { filter, generator } }: Pick<Hexo, 'extend'>,
  configOf: () => Config | undefined,
) =>
  filter.register(
    'after_post_render',
    (document: any) => {
      const config = configOf()
      if (!config || !isPost(document) || document.encrypt || document.description || document.intro) return
      const kinds = generator.list()
      if (!kinds.atom && !kinds.rss2) return
      const text = document.excerpt || document.content
      document.intro = escapeHtml(summary(String(text ?? ''), config.index_post_content.length))
    },
    AT_LAST,
  )

const isPost = ({ source }: any) => /^_(posts|drafts)\//.test(String(source))
