import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import type { Post } from '../../site/post'
import { seriesPlace } from '../lists/series'
import type { Print } from '../print'
import { copyrightView } from './copyright'
import { outdatedNotice } from './outdated-notice'
import { metaView } from './post-meta'
import { secondLine } from './post-second-line'
import { neighboursView, relatedView } from './post-tiles'
import { rewardView } from './reward'
import { shareView } from './share'

/** The head of a post: its title, dates and categories, length and readers. */
export const postInfoView = (config: Config, post: Post, facts: PageFacts) => ({
  title: post.title ?? facts.t('no_title'),
  edit: editLink(config, post, facts),
  centred: config.post_meta.post.position === 'center',
  meta: metaView({ ...config.post_meta.post, tags: false }, post, facts),
  secondLine: secondLine(config, post, facts),
})

/** The source of a post, where its author keeps it. */
const editLink = ({ post_edit }: Config, { source }: Post, { t }: PageFacts) =>
  post_edit.enable && post_edit.url
    ? { href: post_edit.url + source.split('/').map(encodeURIComponent).join('/'), label: t('post.edit') }
    : undefined

/** One row: the tags at its start, the places to share the post at its end. */
function tagsAndShare(config: Config, post: Post, facts: PageFacts) {
  const tags = config.post_meta.post.tags
    ? post.tags.map(({ name, path }) => ({ name, href: facts.link(path) }))
    : []
  const share = shareView(config, post, facts)
  return { tagShare: tags.length > 0 || share !== undefined, tags, share }
}

/** A post's text and everything below it. */
export const postView = (config: Config, post: Post, html: string, facts: PageFacts, print: Print) => ({
  html,
  ...outdatedNotice(config, post, facts),
  series: seriesPlace(config, post, facts),
  copyright: copyrightView(config, post, facts),
  ...tagsAndShare(config, post, facts),
  reward: rewardView(config, facts),
  ad: config.ad.post,
  neighbours: neighboursView(config, post, facts),
  related: relatedView(config, post, facts, print),
})
