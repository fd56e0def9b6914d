import type { Config } from '../../config/schema'
import { readContent } from '../../site/content'
import type { PageFacts } from '../../site/facts'
import { type Moment, withinLimit, withPrefixedIds } from '../../site/moments'
import type { Page } from '../../site/page'
import { imageView } from '../../site/picture-view'
import { avatarView } from '../frame/profile'
import { chosenSystems } from '../services/comments'
import { finishTags } from '../text/finish-tags'
import { remoteView } from './links'

/** How many notes the browser shows at a time. */
const PER_PAGE = 8

const FULL_DATE = 'YYYY-MM-DD HH:mm:ss'

/** Short notes, newest first: `type: shuoshuo`. All of them are in the page; the browser shows some at a time. */
export function momentsView(config: Config, page: Page, facts: PageFacts) {
  const { entries, comments } = page
  const { site, t } = facts
  const remote = entries?.url
    ? { ...remoteView(entries.url, facts), author: site.blog.author, avatar: avatarView(config, facts).src }
    : undefined
  const shown = remote ? [] : withinLimit(site.moments, entries?.limit)
  return {
    perPage: PER_PAGE,
    items: shown.map((moment, index) => momentView(moment, shown.length - index, config, page, facts)),
    remote,
    /** The name of the button that opens the comments of a note. */
    comment: comments && chosenSystems(config).length > 0 ? t('comment') : undefined,
    nothing: t('nothing_yet'),
    pager:
      remote || shown.length > PER_PAGE
        ? {
            label: t('a11y.pagination'),
            info: t('pagination.page_info'),
            input: t('a11y.go_to_page'),
            previous: t('a11y.previous_page'),
            next: t('a11y.next_page'),
          }
        : undefined,
  }
}

function momentView(
  { html, date, author, avatar, tags, key }: Moment,
  number: number,
  config: Config,
  { path, comments }: Page,
  facts: PageFacts,
) {
  const commentable = comments && chosenSystems(config).length > 0
  const { html: content } = readContent(finishTags(html, config, facts), facts.size, facts.versions)
  return {
    html: withPrefixedIds(content, `moment-${number}-`),
    date: date === undefined ? undefined : dateView(date, facts),
    author: author ?? facts.site.blog.author,
    avatar: avatar === undefined ? avatarView(config, facts) : imageView(avatar, facts, 'thumbnail'),
    tags,
    footer: footerClass(tags.length > 0, key !== undefined && commentable),
    /** What its comments are kept under. */
    key: key === undefined ? undefined : `${new URL(facts.url(path)).pathname.replace(/\/$/, '')}?key=${key}`,
  }
}

const footerClass = (hasTags: boolean, hasButton: boolean) =>
  hasTags ? 'flex-between' : hasButton ? 'flex-end' : undefined

const dateView = (time: number, { date }: PageFacts) => ({
  iso: new Date(time).toISOString(),
  text: date(time),
  title: date(time, FULL_DATE),
})
