import type { PageFacts } from '../../site/facts'
import type { Friend } from '../../site/friends'
import { freeId, idsIn, slug } from '../../site/ids'
import type { Page } from '../../site/page'
import { imageView } from '../../site/picture-view'

/** Sites of friends: `type: link`. The page's own words follow them. */
export function linksView({ entries }: Pick<Page, 'entries'>, html: string, facts: PageFacts) {
  const { friends: groups } = facts.site
  // A group may have the name of a heading in the page's own words.
  const taken = idsIn(html)
  return {
    html,
    random: entries?.random ?? false,
    remote: entries?.url ? remoteView(entries.url, facts) : undefined,
    groups: entries?.url
      ? []
      : groups.map(({ name, description, friends }) => ({
          heading: name === undefined ? undefined : { id: freeId(slug(name), taken), text: name },
          description,
          friends: friends.map(friend => friendView(friend, facts)),
        })),
  }
}

/** What the browser needs to read a list itself. The link serves readers without JavaScript. */
export const remoteView = (url: string, { link, t }: Pick<PageFacts, 'link' | 't'>) => ({
  src: link(url),
  loading: t('loading'),
  failure: t('load_failed'),
})

const friendView = ({ name, link, avatar, description }: Friend, facts: PageFacts) => ({
  name,
  href: facts.link(link),
  avatar: avatar === undefined ? undefined : imageView(avatar, facts, 'thumbnail'),
  initial: avatar === undefined ? [...name][0] : undefined,
  description,
})
