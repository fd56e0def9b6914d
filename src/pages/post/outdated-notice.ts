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
    ...wordsOf(noticeOutdate, t),
  }
  return noticeOutdate.position === 'top' ? { noticeAbove: notice } : { noticeBelow: notice }
}

/** How the words begin that Butterfly's file has, and most files repeat: English on pages of any language. */
const USUAL = /^(?:It has been$|days since the last update, the content )/

const isChosen = (words: string | undefined) => words !== undefined && !USUAL.test(words)

/** The words around the number of days. Those of the config belong together: one that was chosen keeps the other. */
function wordsOf({ message_prev, message_next }: Config['noticeOutdate'], t: PageFacts['t']) {
  const ours = { before: t('post.outdated.before'), after: t('post.outdated.after') }
  if (!isChosen(message_prev) && !isChosen(message_next)) return ours
  return { before: message_prev ?? ours.before, after: message_next ?? ours.after }
}
