import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import type { Page } from '../../site/page'
import { movesForEver } from '../browser/effects'
import { chatData } from '../services/chat'

/** A button at the lower right. */
export interface Tool {
  id: string
  /** Or the text that stands in its place. */
  icon?: string
  text?: string
  label: string
  /** It is switched on and off. */
  toggles: boolean
  /** The id of the popover that it opens. */
  opens?: string
  class?: string
  /** It is shown when the browser has found that it works. */
  hidden?: boolean
  /** Where it leads to, when it is a link. */
  href?: string
}

/** What the page has that a button could serve. */
interface Has {
  readonly sidebar: boolean
  readonly toc: boolean
  readonly comments: boolean
}

/** The buttons at the lower right: some behind the cog, some always there. */
export function toolsView(config: Config, page: Page, has: Has, facts: PageFacts) {
  const { t } = facts
  const { hide, show } = orderOf(config)
  const tools = (names: readonly ToolName[]) =>
    names.flatMap(name => TOOLS[name]?.(config, page, has, facts) ?? [])
  const hidden = tools(hide)
  return {
    label: t('a11y.page_tools'),
    hidden,
    settings:
      hidden.length > 0
        ? { label: t('rightside.setting'), spin: config.rightside_config_animation }
        : undefined,
    shown: tools(show),
    motion: movesForEver(config) ? { pause: t('a11y.pause_motion'), play: t('a11y.play_motion') } : undefined,
    top: { label: t('rightside.back_to_top'), percent: config.rightside_scroll_percent },
  }
}

type Order = Config['rightside_item_order']
type ToolName = Order['hide'][number]

const USUAL: Pick<Order, 'hide' | 'show'> = {
  hide: ['readmode', 'translate', 'darkmode', 'hideAside'],
  show: ['toc', 'chat', 'comment'],
}

/** No button stands there twice. */
function orderOf({ rightside_item_order: order }: Config) {
  const { hide, show } = order.enable ? order : USUAL
  return { hide: [...new Set(hide)], show: [...new Set(show)].filter(name => !hide.includes(name)) }
}

type MakeTool = (config: Config, page: Page, has: Has, facts: PageFacts) => Tool | undefined

const TOOLS: Partial<Record<ToolName, MakeTool>> = {
  readmode: ({ readmode }, { kind }, _, { t }) =>
    readmode && kind === 'post'
      ? switching('readmode', 'fas fa-book-open', t('rightside.readmode_title'))
      : undefined,
  translate: ({ translate }, _, __, { t }) =>
    translate.enable
      ? {
          id: 'translateLink',
          text: translate.default,
          label: t('rightside.translate_title'),
          toggles: false,
        }
      : undefined,
  darkmode: ({ darkmode }, _, __, { t }) =>
    darkmode.enable && darkmode.button
      ? switching('darkmode', 'fas fa-adjust', t('rightside.night_mode_title'))
      : undefined,
  hideAside: ({ aside }, _, { sidebar }, { t }) =>
    aside.button && sidebar
      ? switching('hide-aside-btn', 'fas fa-arrows-alt-h', t('rightside.aside'))
      : undefined,
  toc: (_, __, { toc }, { t }) =>
    toc
      ? {
          id: 'mobile-toc-button',
          icon: 'fas fa-list-ul',
          label: t('rightside.toc'),
          toggles: false,
          opens: 'card-toc',
          class: 'close',
        }
      : undefined,
  chat: (config, _, __, { t }) =>
    chatData(config)?.ownButton
      ? { id: 'chat-btn', icon: 'fas fa-message', label: t('rightside.chat'), toggles: false, hidden: true }
      : undefined,
  comment: (_, __, { comments }, { t }) =>
    comments
      ? {
          id: 'to_comment',
          icon: 'fas fa-comments',
          label: t('rightside.scroll_to_comment'),
          toggles: false,
          href: '#post-comment',
        }
      : undefined,
}

const switching = (id: string, icon: string, label: string): Tool => ({ id, icon, label, toggles: true })
