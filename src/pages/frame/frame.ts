import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import type { Kind, Page } from '../../site/page'
import type { Picture } from '../../site/picture'
import { pictureView } from '../../site/picture-view'
import { codeClass, codeToolsView } from '../browser/code-tools'
import { lateImages } from '../browser/late-images'
import { postInfoView } from '../post/post'
import type { Print } from '../print'
import { chatData } from '../services/chat'
import { searchButton } from '../services/search'
import { trackersData } from '../services/trackers'
import { pageTitle } from '../titles'
import { backgroundCount } from './background'
import { headerClass, topImageUse } from './banner'
import { menusView, siteNameView } from './navigation'
import { socialLinks } from './profile'
import { subtitleView } from './subtitle'

/** What the script that runs before the first paint has to know. */
export const schemeView = ({ display_mode, darkmode, aside, background }: Config) => ({
  initial: display_mode,
  switchable: darkmode.enable,
  auto: darkmode.enable && darkmode.autoChangeMode ? String(darkmode.autoChangeMode) : undefined,
  lightHours: darkmode.autoChangeMode ? `${darkmode.start}-${darkmode.end}` : undefined,
  sidebarMemory: aside.enable && aside.button,
  sidebarHidden: aside.enable && aside.hide,
  backgrounds: backgroundCount({ background }),
})

/** What scripts and styles have to know of a page. */
export function bodyView(config: Config, page: Page, facts: PageFacts) {
  const { kind, type } = page
  const tools = codeToolsView(config, page, facts)
  return {
    class: [
      kind === 'post' ? 'post' : 'page',
      type && `type-${type}`,
      config.anchor.click_to_scroll && 'headings-are-links',
      !config.external_link_mark && 'unmarked-links',
      codeClass(config),
    ]
      .filter(Boolean)
      .join(' '),
    addressFollows: config.anchor.auto_update,
    lightbox: config.lightbox,
    copyNotice: config.copy.copyright.enable,
    copyTex: config.math.katex.copy_tex,
    prefetch: config.instantpage ? 'eager' : 'moderate',
    chat: chatData(config) !== undefined,
    reportsVisits: trackersData(config) !== undefined,
    codeTools: tools && JSON.stringify(tools),
    lateImages: lateImages(config, facts),
  }
}

export const hasMenu = ({ menu }: Config) => Object.keys(menu).length > 0

/** The bar at the top, and what stands over the top image. */
export function headerView(
  config: Config,
  page: Page,
  topImage: Picture | false | undefined,
  facts: PageFacts,
  print: Print,
) {
  return {
    class: [headerClass(topImage, page), config.nav.fixed && 'fixed'].filter(Boolean).join(' '),
    picture: topImage ? pictureView(topImage, facts, topImageUse(page)) : undefined,
    siteName: siteNameView(config, facts, page.kind === 'post' ? pageTitle(config, page, facts) : undefined),
    menus: print.shared('frame/menus', () =>
      hasMenu(config) || searchButton(config, facts) ? menusView(config, facts) : undefined,
    ),
    navigation: facts.t('a11y.main_menu'),
    // Without a top image the title stands with the content.
    hero: topImage === false ? undefined : heroView(config, page, facts),
    hiddenTitle: topImage === false && LISTS.includes(page.kind) ? pageTitle(config, page, facts) : undefined,
  }
}

/** Their content says what they are, but not as a heading of the page. */
const LISTS: readonly Kind[] = ['home', 'archive', 'category', 'tag']

/** The words over the top image. */
function heroView(config: Config, page: Page, facts: PageFacts) {
  const title = pageTitle(config, page, facts)
  if (page.kind === 'post' && page.post) return { post: postInfoView(config, page.post, facts) }
  if (page.kind !== 'home') return { page: { title } }
  return {
    home: {
      title,
      subtitle: subtitleView(config, facts),
      social: socialLinks(config, facts),
      scroll: facts.t('a11y.scroll_down'),
    },
  }
}
