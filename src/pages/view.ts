import type { Config } from '../config/schema'
import type { Content } from '../site/content'
import { jsonForScript } from '../site/escape'
import type { PageFacts } from '../site/facts'
import { isRightToLeft } from '../site/languages'
import type { Kind, Page } from '../site/page'
import type { Picture } from '../site/picture'
import { pictureView } from '../site/picture-view'
import { archiveView } from './archive'
import { backgroundCount, backgroundView } from './background'
import { headerClass, topImageOf, topImageUse } from './banner'
import { chatData } from './chat'
import { clientData } from './client-data'
import { codeClass, codeToolsView } from './code-tools'
import { commentsView, isDiscussed } from './comments'
import { finishedText } from './finished-text'
import { footerPicture, footerView } from './footer'
import { globalConfig, pageConfig } from './global-config'
import { type Assets, headView, pageTitle } from './head'
import { lateImages } from './late-images'
import { linksView } from './links'
import { momentsView } from './moments'
import { drawerView, menusView, siteNameView } from './navigation'
import { notFoundView } from './not-found'
import { postInfoView, postView } from './post'
import { postListView, showsCards } from './post-list'
import { preloaderView } from './preloader'
import type { Print } from './print'
import { socialLinks } from './profile'
import { searchButton, searchDialog } from './search'
import { seriesView } from './series'
import { hasSidebar, sidebarView } from './sidebar'
import { subtitleView } from './subtitle'
import { categoriesView, tagsView } from './terms'
import { tocView } from './toc'
import { toolsView } from './tools'
import { frameWithoutScript, trackersData } from './trackers'

/** Everything that a page's template prints. */
export function pageView(config: Config, page: Page, facts: PageFacts, assets: Assets, print: Print) {
  const topImage = topImageOf(config, page)
  const content = finishedText(config, page, facts)
  const toc = tocView(config, page, content, facts)
  return {
    language: facts.language,
    direction: isRightToLeft(facts.language) ? 'rtl' : undefined,
    scheme: schemeView(config),
    head: headView(config, page, topImage, assets, facts),
    compat: compatView(config, page, assets, toc !== undefined, facts),
    skip: facts.t('a11y.skip_to_content'),
    preloader: preloaderView(config, facts),
    backgrounds: backgroundView(config, facts),
    drawer: print.shared('frame/drawer', () => (hasMenu(config) ? drawerView(config, facts) : undefined)),
    body: bodyView(config, page, facts),
    header: headerView(config, page, topImage, facts, print),
    main: mainView(config, page, content, topImage, facts),
    sidebar: sidebarView(config, page, facts, print, toc),
    footer: {
      picture: footerPicture(config, topImage, facts),
      html: print.shared('frame/footer', () => footerView(config, facts)),
    },
    tools: toolsView(
      config,
      page,
      { sidebar: hasSidebar(config, page), toc: toc !== undefined, comments: isDiscussed(config, page) },
      facts,
    ),
    search: print.shared('frame/search', () => searchDialog(config, facts)),
    clientData: print.shared('frame/client-data', () => ({ json: jsonForScript(clientData(config, facts)) })),
    inject: config.inject.bottom,
    frameWithoutScript: frameWithoutScript(config),
  }
}

/** What scripts of the blog and of plugins expect of Butterfly, before the first of them. */
const compatView = (config: Config, page: Page, { compat }: Assets, hasToc: boolean, facts: PageFacts) =>
  compat === undefined
    ? undefined
    : {
        script: facts.link(compat),
        config: jsonForScript(globalConfig(config, facts)),
        page: jsonForScript(pageConfig(config, page, hasToc, facts)),
      }

const hasMenu = ({ menu }: Config) => Object.keys(menu).length > 0

function bodyView(config: Config, page: Page, facts: PageFacts) {
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

/** What the script that runs before the first paint has to know. */
const schemeView = ({ display_mode, darkmode, aside, background }: Config) => ({
  initial: display_mode,
  switchable: darkmode.enable,
  auto: darkmode.enable && darkmode.autoChangeMode ? String(darkmode.autoChangeMode) : undefined,
  lightHours: darkmode.autoChangeMode ? `${darkmode.start}-${darkmode.end}` : undefined,
  sidebarMemory: aside.enable && aside.button,
  sidebarHidden: aside.enable && aside.hide,
  backgrounds: backgroundCount({ background }),
})

function headerView(
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

/** What stands beside the sidebar. Its `id` is the kind that Butterfly's users style. */
function mainView(
  config: Config,
  page: Page,
  { html }: Content,
  topImage: Picture | false | undefined,
  facts: PageFacts,
) {
  const title = topImage === false ? pageTitle(config, page, facts) : undefined
  const layout = {
    withoutSidebar: !hasSidebar(config, page),
    sidebarLeft: config.aside.position === 'left',
    phoneSidebar: config.aside.mobile,
    comments: commentsView(config, page, pageTitle(config, page, facts), facts),
  }
  if (showsCards(config, page)) return { ...layout, list: postListView(config, page, facts) }
  if (page.kind === 'archive' || page.kind === 'tag' || page.kind === 'category')
    return { ...layout, id: page.kind, archive: archiveView(config, page, facts) }
  if (page.kind === 'post' && page.post) {
    const info = topImage === false ? postInfoView(config, page.post, facts) : undefined
    return { ...layout, info, post: postView(config, page.post, html, facts) }
  }
  if (page.kind === 'tags') return { ...layout, title, tags: tagsView(page, facts) }
  if (page.kind === 'categories')
    return { ...layout, title, categories: categoriesView(facts.site.categories, facts.link) }
  if (page.kind === 'series') return { ...layout, title, series: seriesView(config, facts), html }
  if (page.kind === 'link') return { ...layout, title, links: linksView(page, html, facts) }
  if (page.kind === 'shuoshuo') return { ...layout, title, moments: momentsView(config, page, facts) }
  if (page.kind === '404') return { ...layout, notFound: notFoundView(config, facts) }
  return { ...layout, title, html }
}
