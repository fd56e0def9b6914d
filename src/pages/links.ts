import { slug } from '../site/content'
import type { PageFacts } from '../site/facts'
import type { Friend } from '../site/friends'
import type { Page } from '../site/page'
import { imageView } from '../site/picture-view'

/** Sites of friends: `type: link`. The page's own words follow them. */
export function linksView({ entries }: Pick<Page, 'entries'>, html: string, facts: PageFacts) {
  const { friends: groups } = facts.site
  const taken = new Set<string>()
  return {
    html,
    random: entries?.random ?? false,
    remote: entries?.url ? remoteView(entries.url, facts) : undefined,
    groups: entries?.url
      ? []
      : groups.map(({ name, description, friends }) => ({
          heading: name === undefined ? undefined : { id: freeId(name, taken, html), text: name },
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

/** An id that no group before and no heading of the page's own words has. */
function freeId(name: string, taken: Set<string>, html: string): string {
  const wanted = slug(name)
  let id = wanted
  for (let number = 2; taken.has(id) || html.includes(` id="${id}"`); number++) id = `${wanted}-${number}`
  taken.add(id)
  return id
}
