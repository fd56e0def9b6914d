import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import { pictureOf } from '../../site/picture'
import { pictureView } from '../../site/picture-view'

/** How many posts a lost reader is offered. */
const POSTS = 4

/** What Butterfly's file says, and most files repeat: our languages say the same. */
const USUAL_SUBTITLE = 'Page Not Found'

/** The page for addresses that do not exist. */
export function notFoundView(config: Config, facts: PageFacts) {
  const { site, link, date, t } = facts
  const { subtitle } = config.error_404
  const picture = pictureOf(config.error_404.background) ?? pictureOf(config.default_top_img)
  const posts = site.posts.slice(0, POSTS).map(post => ({
    title: post.title ?? t('no_title'),
    href: link(post.link ?? post.path),
    date: { iso: new Date(post.date).toISOString(), text: date(post.date) },
  }))
  return {
    picture: picture && pictureView(picture, facts, 'text'),
    subtitle: subtitle && subtitle !== USUAL_SUBTITLE ? subtitle : t('error404'),
    home: { href: link('/'), text: t('post.back_to_home') },
    recent: posts.length > 0 ? { title: t('aside.card_recent_post'), posts } : undefined,
  }
}
