import type { Config } from '../config/schema'
import { CARDS_ABOVE, CARDS_OF_POSTS, cards } from '../parts/cards'
import type { Card, CardFacts } from '../parts/cards/card'
import type { PageFacts } from '../site/facts'
import type { Page } from '../site/page'
import type { Print } from './print'
import { avatarView, socialLinks } from './profile'

/** The cards beside a page as HTML: some at the top, the others in a part that sticks to the screen. */
export function sidebarView(config: Config, page: Page, facts: PageFacts, print: Print) {
  if (!hasSidebar(config, page)) return undefined
  const printed = cardKeys(config.aside).map(key => ({
    key,
    html: print.shared(`cards/${cards[key].template}`, () => cardView(config, key, facts)),
  }))
  const shown = printed.filter(({ key, html }) => html !== undefined && isShown(key, page))
  return {
    label: facts.t('a11y.sidebar'),
    top: shown.filter(({ key }) => CARDS_ABOVE.includes(key)),
    sticky: shown.filter(({ key }) => !CARDS_ABOVE.includes(key)),
  }
}

/** Whether a page has the sidebar beside it. */
export function hasSidebar({ aside }: Config, { kind, aside: wanted }: Page): boolean {
  const ofKind = kind === 'archive' || kind === 'tag' || kind === 'category' ? aside.display[kind] : true
  return aside.enable && wanted && ofKind
}

type CardKey = keyof typeof cards

/** The cards that are on; those with a lower `sort_order` come first, as far as they stand below the first ones. */
function cardKeys(aside: Config['aside']): CardKey[] {
  const order = (key: CardKey) => (aside[key] as { sort_order?: number }).sort_order ?? 0
  return (Object.keys(cards) as CardKey[])
    .filter(key => aside[key].enable)
    .toSorted((a, b) => (isAbove(b) ? 1 : 0) - (isAbove(a) ? 1 : 0) || order(a) - order(b))
}

const isAbove = (key: CardKey) => CARDS_ABOVE.includes(key)
const isShown = (key: CardKey, page: Page) =>
  page.kind !== 'post' || isAbove(key) || CARDS_OF_POSTS.includes(key)

function cardView(config: Config, key: CardKey, facts: PageFacts) {
  const card: Card = cards[key]
  return card.view(config.aside[key], cardFacts(config, facts))
}

const cardFacts = (config: Config, facts: PageFacts): CardFacts => ({
  ...facts,
  avatar: avatarView(config, facts),
  social: socialLinks(config, facts),
  covers: config.cover.aside_enable,
  counters: countersOf(config, facts),
})

/** Where Busuanzi offers its script, unless `CDN.option.busuanzi` names another place. */
const BUSUANZI = 'https://busuanzi.ibruce.info/busuanzi/2.3/busuanzi.pure.mini.js'

const countersOf = ({ busuanzi, CDN }: Config, { link }: PageFacts) => ({
  visitors: busuanzi.site_uv,
  views: busuanzi.site_pv,
  script: link(String(CDN.option.busuanzi ?? BUSUANZI)),
})
