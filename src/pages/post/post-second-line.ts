import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import { lengthOf } from '../../site/length'
import type { Post } from '../../site/post'
import { readingMinutes, shortNumber } from '../../site/word-count'
import { type CountView, countView, viewsPlace } from '../services/comments'
import { busuanziScript } from '../services/counters'
import { umamiPlaces } from '../services/trackers'

/** Something that is said of a post below its dates. */
export interface MetaItem {
  readonly class: string
  readonly facts: readonly MetaFact[]
  /** The script that knows the number. */
  readonly counter?: string
}

interface MetaFact {
  readonly icon: string
  readonly label: string | undefined
  readonly class?: string
  /** Where the browser puts the number. */
  readonly id?: string
  readonly text?: string
  /** It is a number of comments, and leads to them. */
  readonly comments?: CountView
}

/** How long a post is and how often it was read. */
export const secondLine = (config: Config, post: Post, facts: PageFacts): MetaItem[] =>
  [lengthItem(config, post, facts), viewsItem(config, post, facts), commentsItem(config, post, facts)].filter(
    item => item !== undefined,
  )

function lengthItem(config: Config, post: Post, { t }: PageFacts): MetaItem | undefined {
  const { enable, post_wordcount, min2read } = config.wordcount
  if (!enable || post.encrypted || !(post_wordcount || min2read)) return undefined
  const { characters, words } = lengthOf(post)
  const count = {
    icon: 'far fa-file-word fa-fw',
    label: labelOf(config, t('post.wordcount')),
    class: 'word-count',
    text: shortNumber(characters + words),
  }
  const minutes = {
    icon: 'far fa-clock fa-fw',
    label: labelOf(config, t('post.min2read')),
    text: `${readingMinutes({ characters, words })} ${t('post.min2read_unit')}`,
  }
  return {
    class: 'post-meta-wordcount',
    facts: [post_wordcount && count, min2read && minutes].filter(fact => fact !== false),
  }
}

function viewsItem(config: Config, post: Post, facts: PageFacts): MetaItem | undefined {
  const label = labelOf(config, facts.t('post.page_pv'))
  const place = viewsPlace(config, post)
  if (place) return { class: 'post-meta-pv-cv', facts: [{ icon: 'far fa-eye fa-fw', label, ...place }] }
  const { pageViews } = umamiPlaces(config)
  if (pageViews)
    return { class: 'post-meta-pv-cv', facts: [{ icon: 'far fa-eye fa-fw', label, id: pageViews }] }
  if (!config.busuanzi.page_pv) return undefined
  return {
    class: 'post-meta-pv-cv',
    facts: [{ icon: 'far fa-eye fa-fw', label, id: 'busuanzi_value_page_pv' }],
    counter: busuanziScript(config, facts.link),
  }
}

function commentsItem(config: Config, post: Post, facts: PageFacts): MetaItem | undefined {
  const comments = countView(config, post, 'post', facts)
  if (!comments) return undefined
  const label = labelOf(config, facts.t('post.comments'))
  return { class: 'post-meta-commentcount', facts: [{ icon: 'far fa-comments fa-fw', label, comments }] }
}

const labelOf = ({ post_meta }: Config, label: string) => (post_meta.post.label ? label : undefined)
