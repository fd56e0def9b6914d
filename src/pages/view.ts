import type { Config } from '../config/schema'
import { withCaptions } from '../site/captions'
import { codeBlocks } from '../site/code-blocks'
import { type Content, readContent } from '../site/content'
import type { PageFacts } from '../site/facts'
import { hash } from '../site/hash'
import { isRightToLeft } from '../site/languages'
import type { Kind, Page } from '../site/page'
import { type Picture, pictureOf } from '../site/picture'
import { pictureView } from '../site/picture-view'
import { scrollableTables } from '../site/tables'
import { archiveView } from './archive'
import { headerClass, topImageOf } from './banner'
import { clientData } from './client-data'
import { codeClass, codeToolsView } from './code-tools'
import { finishTags } from './finish-tags'
import { footerPicture, footerView } from './footer'
import { formulasClass } from './formulas'
import { type Assets, headView, pageTitle } from './head'
import { linksView } from './links'
import { momentsView } from './moments'
import { drawerView, menusView, siteNameView } from './navigation'
import { notFoundView } from './not-found'
import { postInfoView, postView } from './post'
import { postListView, showsCards } from './post-list'
import type { Print } from './print'
import { socialLinks } from './profile'
import { searchButton, searchDialog } from './search'
import { hasSidebar, sidebarView } from './sidebar'
import { subtitleView } from './subtitle'
import { categoriesView, tagsView } from './terms'
import { tocView } from './toc'
import { toolsView } from './tools'

/** Everything that a page's template prints. */
export function pageView(config: Config, page: Page, facts: PageFacts, assets: Assets, print: Print) {
  const topImage = topImageOf(config, page)
  const content = readContent(
    finishTags(scrollableTables(codeBlocks(captioned(config, page), facts.t('code.unnamed'))), config, facts),
    facts.size,
  )
  const toc = tocView(config, page, content, facts)
  return {
    language: facts.language,
    direction: isRightToLeft(facts.language) ? 'rtl' : undefined,
    scheme: schemeView(config),
    head: headView(config, page, topImage, assets, facts),
    skip: facts.t('a11y.skip_to_content'),
    background: backgroundView(config, page, facts),
    drawer: print.shared('frame/drawer', () => (hasMenu(config) ? drawerView(config, facts) : undefined)),
    body: bodyView(config, page, facts),
    header: headerView(config, page, topImage, facts, print),
    main: mainView(config, page, content, topImage, facts),
    sidebar: sidebarView(config, page, facts, print, toc),
    footer: {
      picture: footerPicture(config, topImage, facts),
      html: print.shared('frame/footer', () => footerView(config, facts)),
    },
    tools: toolsView(config, page, { sidebar: hasSidebar(config, page), toc: toc !== undefined }, facts),
    search: print.shared('frame/search', () => searchDialog(config, facts)),
    clientData: print.shared('frame/client-data', () => ({ json: jsonFor(clientData(config, facts)) })),
    inject: config.inject.bottom,
  }
}

const captioned = ({ photofigcaption }: Config, { html }: Page) =>
  photofigcaption ? withCaptions(html) : html

/** JSON that cannot end the script element it stands in. */
const jsonFor = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c')

const hasMenu = ({ menu }: Config) => Object.keys(menu).length > 0

function bodyView(config: Config, page: Page, facts: PageFacts) {
  const { kind, type } = page
  const tools = codeToolsView(config, page, facts)
  return {
    class: [
      kind === 'post' ? 'post' : 'page',
      type && `type-${type}`,
      config.anchor.click_to_scroll && 'headings-are-links',
      codeClass(config),
      formulasClass(config),
    ]
      .filter(Boolean)
      .join(' '),
    addressFollows: config.anchor.auto_update,
    lightbox: config.lightbox,
    copyNotice: config.copy.copyright.enable,
    prefetch: config.instantpage,
    codeTools: tools && JSON.stringify(tools),
  }
}

/** What the script that runs before the first paint has to know. */
const schemeView = ({ display_mode, darkmode, aside }: Config) => ({
  initial: display_mode,
  switchable: darkmode.enable,
  auto: darkmode.enable && darkmode.autoChangeMode ? String(darkmode.autoChangeMode) : undefined,
  lightHours: darkmode.autoChangeMode ? `${darkmode.start}-${darkmode.end}` : undefined,
  sidebarMemory: aside.enable && aside.button,
  sidebarHidden: aside.enable && aside.hide,
})

/** The picture behind the whole page. Of several, each page keeps the same one. */
function backgroundView({ background }: Config, { path }: Page, facts: PageFacts) {
  const picture = pictureOf(background[hash(path) % background.length])
  return picture && pictureView(picture, facts)
}

function headerView(
  config: Config,
  page: Page,
  topImage: Picture | false | undefined,
  facts: PageFacts,
  print: Print,
) {
  return {
    class: [headerClass(topImage, page), config.nav.fixed && 'fixed'].filter(Boolean).join(' '),
    picture: topImage ? pictureView(topImage, facts) : undefined,
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
      subtitle: subtitleView(config),
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
  if (page.kind === 'link') return { ...layout, title, links: linksView(page, html, facts) }
  if (page.kind === 'shuoshuo') return { ...layout, title, moments: momentsView(config, page, facts) }
  if (page.kind === '404') return { ...layout, notFound: notFoundView(config, facts) }
  return { ...layout, title, html }
}
