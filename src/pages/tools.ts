import type { Config } from '../config/schema'
import type { PageFacts } from '../site/facts'
import type { Page } from '../site/page'

/** A button at the lower right. */
export interface Tool {
  id: string
  icon: string
  label: string
  /** It is switched on and off. */
  toggles: boolean
}

/** The buttons at the lower right: some behind the cog, some always there. */
export function toolsView(config: Config, page: Page, hasSidebar: boolean, { t }: PageFacts) {
  const { darkmode, aside, readmode } = config
  const hidden: Tool[] = [
    readmode && page.kind === 'post' && tool('readmode', 'fas fa-book-open', t('rightside.readmode_title')),
    darkmode.enable && darkmode.button && tool('darkmode', 'fas fa-adjust', t('rightside.night_mode_title')),
    aside.button && hasSidebar && tool('hide-aside-btn', 'fas fa-arrows-alt-h', t('rightside.aside')),
  ].filter(entry => entry !== false)
  return {
    label: t('a11y.page_tools'),
    hidden,
    settings:
      hidden.length > 0
        ? { label: t('rightside.setting'), spin: config.rightside_config_animation }
        : undefined,
    top: { label: t('rightside.back_to_top'), percent: config.rightside_scroll_percent },
  }
}

const tool = (id: string, icon: string, label: string): Tool => ({ id, icon, label, toggles: true })
