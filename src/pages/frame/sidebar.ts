import type { Config } from '../../config/schema'
import { CARDS_ABOVE, CARDS_OF_POSTS, cards } from '../../parts/cards'
import type { Card, CardFacts } from '../../parts/cards/card'
import type { PageFacts } from '../../site/facts'
import { totalWords } from '../../site/length'
import type { Page } from '../../site/page'
import { shortNumber } from '../../site/word-count'
import type { TocView } from '../post/toc'
import type { Print } from '../print'
import { tellsNewest } from '../services/comments'
import { countersOf } from '../services/counters'
import { avatarView, socialLinks } from './profile'
import { widgetCards } from './widgets'

/** The cards beside a page as HTML: some at the top, the others in a part that sticks to the screen. */
export function sidebarView(config: Config, page: Page, facts: PageFacts, print: Print, toc?: TocView) {
  if (!hasSidebar(config, page)) return undefined
  const { site } = facts
  const label = facts.t('a11y.sidebar')
  const contents = toc && print.own('cards/toc', () => toc)
  if (toc?.alone) return { label, top: [], contents, sticky: [] }
  const shown = cardKeys(config.aside)
    .filter(key => isShown(key, page))
    .map(key => ({
      key,
      order: orderOf(config.aside, key),
      html: printCard(print, cards[key], card =>
        card.view(config.aside[key], cardFacts(config, page, facts)),
      ),
    }))
    .filter(({ html }) => html !== undefined)
  const sticky = shown.filter(({ key }) => !CARDS_ABOVE.includes(key))
  const own = page.kind === 'post' ? [] : widgetCards(site.widgets.bottom, print)
  const ad = print.shared('cards/ad', () => (config.ad.aside ? { html: config.ad.aside } : undefined))
  return {
    label,
    top: [...shown.filter(({ key }) => CARDS_ABOVE.includes(key)), ...widgetCards(site.widgets.top, print)],
    contents,
    sticky: [...withAd(sticky, ad), ...own].toSorted((a, b) => a.order - b.order),
  }
}

/** Whether a page has the sidebar beside it. */
export function hasSidebar({ aside }: Config, { kind, aside: wanted }: Page): boolean {
  const ofKind = kind === 'archive' || kind === 'tag' || kind === 'category' ? aside.display[kind] : true
  return aside.enable && wanted && ofKind && kind !== '404'
}

type CardKey = keyof typeof cards

/** The cards that are on; those with a lower `sort_order` come first, as far as they stand below the first ones. */
function cardKeys(aside: Config['aside']): readonly CardKey[] {
  const keys = knownKeys.get(aside) ?? sortedKeys(aside)
  knownKeys.set(aside, keys)
  return keys
}

/** Every page asks. */
const knownKeys = new WeakMap<Config['aside'], readonly CardKey[]>()

const sortedKeys = (aside: Config['aside']) =>
  (Object.keys(cards) as CardKey[])
    .filter(key => aside[key].enable)
    .toSorted((a, b) => (isAbove(b) ? 1 : 0) - (isAbove(a) ? 1 : 0) || orderOf(aside, a) - orderOf(aside, b))

const orderOf = (aside: Config['aside'], key: CardKey) =>
  (aside[key] as { sort_order?: number }).sort_order ?? 0

const isAbove = (key: CardKey) => CARDS_ABOVE.includes(key)

/** A card of a post needs one that it has something to say of. */
const isShown = (key: CardKey, { kind, post }: Page) =>
  (kind !== 'post' || isAbove(key) || CARDS_OF_POSTS.includes(key)) &&
  (cards[key].isOf === undefined || (post !== undefined && cards[key].isOf(post)))

const printCard = (print: Print, card: Card, view: (card: Card) => object | undefined) =>
  print[card.isOf ? 'own' : 'shared'](`cards/${card.template}`, () => view(card))

interface PrintedCard {
  readonly key: CardKey | 'ad'
  readonly order: number
  readonly html: string | undefined
}

/** The advertisement stands below the recent posts. */
function withAd(printed: readonly PrintedCard[], html: string | undefined): readonly PrintedCard[] {
  if (html === undefined) return printed
  const index = printed.findIndex(({ key }) => key === 'card_recent_post')
  return printed.toSpliced(index + 1, 0, { key: 'ad', order: printed[index]?.order ?? 0, html })
}

const cardFacts = (config: Config, page: Page, facts: PageFacts): CardFacts => ({
  ...facts,
  post: page.post,
  words:
    config.wordcount.enable && config.wordcount.total_wordcount
      ? () => shortNumber(totalWords(facts.site))
      : undefined,
  avatar: avatarView(config, facts),
  social: socialLinks(config, facts),
  covers: config.cover.aside_enable,
  newestComments: tellsNewest(config),
  counters: countersOf(config, facts),
})
