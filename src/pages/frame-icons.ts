import type { Config } from '../config/schema'
import { type OwnIcons, ownIcons } from '../parts/icons/own'
import { chosenSystems } from './comments'
import { movesByItself } from './effects'

type Card = Exclude<keyof Config['aside'], 'enable' | 'hide' | 'button' | 'mobile' | 'position' | 'display'>

const card =
  (name: Card) =>
  ({ aside }: Config) =>
    aside.enable && aside[name].enable

/** What stands on every page, or in lists of cards, only when the config wants it. */
const WANTED = {
  darkMode: ({ darkmode }) => darkmode.enable && darkmode.button,
  hideAside: ({ aside }) => aside.enable && aside.button,
  announcementCard: card('card_announcement'),
  recentPostsCard: card('card_recent_post'),
  categoriesCard: card('card_categories'),
  tagsCard: card('card_tags'),
  archivesCard: card('card_archives'),
  webInfoCard: card('card_webinfo'),
  tagsOnCards: ({ post_meta }) => post_meta.page.tags,
  updatesOnCards: ({ post_meta }) => ['updated', 'both'].includes(String(post_meta.page.date_type)),
  search: ({ search }) => Boolean(search.use),
  comments: config => chosenSystems(config).length > 0,
  chat: ({ chat }) => chat.rightside_button,
  motion: movesByItself,
} as const satisfies Partial<Record<OwnIcons, (config: Config) => boolean>>

/** The icons of the frame, the sidebar and the home page. */
export const frameIcons = (config: Config): readonly string[] => [
  ...ownIcons.base,
  ...(Object.keys(WANTED) as (keyof typeof WANTED)[]).flatMap(name =>
    WANTED[name](config) ? ownIcons[name] : [],
  ),
]
