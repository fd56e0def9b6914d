import type { Config } from '../../config/schema'
import { type OwnIcons, ownIcons } from '../../parts/icons/own'
import { movesByItself, movesForEver } from '../browser/effects'
import { chosenSystems } from '../services/comments'

type Card = Exclude<keyof Config['aside'], 'enable' | 'hide' | 'button' | 'mobile' | 'position' | 'display'>
type Wanted = Partial<Record<OwnIcons, (config: Config) => boolean>>

const always = () => true

const card =
  (name: Card) =>
  ({ aside }: Config) =>
    aside.enable && aside[name].enable

/** What stands on every page. */
const EVERYWHERE: Wanted = {
  base: always,
  darkMode: ({ darkmode }) => darkmode.enable && darkmode.button,
  hideAside: ({ aside }) => aside.enable && aside.button,
  announcementCard: card('card_announcement'),
  recentPostsCard: card('card_recent_post'),
  search: ({ search }) => Boolean(search.use),
  comments: config => chosenSystems(config).length > 0,
  chat: ({ chat }) => chat.rightside_button,
  motion: movesForEver,
}

/** What stands in the sidebar of all pages but posts. */
const OVERVIEW: Wanted = {
  categoriesCard: card('card_categories'),
  tagsCard: card('card_tags'),
  archivesCard: card('card_archives'),
  webInfoCard: card('card_webinfo'),
}

/** What only the home page shows, and lists that look like it. */
const CARDS: Wanted = {
  cards: always,
  tagsOnCards: ({ post_meta }) => post_meta.page.tags,
  updatesOnCards: ({ post_meta }) => ['updated', 'both'].includes(String(post_meta.page.date_type)),
  motion: movesByItself,
}

const wantedOf = (wanted: Wanted, config: Config): readonly string[] =>
  (Object.keys(wanted) as OwnIcons[]).flatMap(name => (wanted[name]?.(config) ? ownIcons[name] : []))

/** The icons of every page. */
export const frameIcons = (config: Config) => wantedOf(EVERYWHERE, config)

/** The icons of the sidebar that posts do not show. */
export const overviewIcons = (config: Config) => wantedOf(OVERVIEW, config)

/** The icons of the home page alone. */
export const cardIcons = (config: Config) => wantedOf(CARDS, config)
