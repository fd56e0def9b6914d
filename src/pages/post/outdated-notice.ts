import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import type { Post } from '../../site/post'

/** A note on an old post. A build must not ask the clock, so the browser counts the days and shows it. */
export function outdatedNotice(
  { noticeOutdate }: Pick<Config, 'noticeOutdate'>,
  post: Post,
  { t }: Pick<PageFacts, 't'>,
) {
  if (!noticeOutdate.enable || !post.ages) return {}
  const notice = {
    class: noticeOutdate.style,
    updated: new Date(post.updated).toISOString(),
    limit: noticeOutdate.limit_day,
    before: noticeOutdate.message_prev ?? t('post.outdated.before'),
    after: noticeOutdate.message_next ?? t('post.outdated.after'),
  }
  return noticeOutdate.position === 'top' ? { noticeAbove: notice } : { noticeBelow: notice }
}
