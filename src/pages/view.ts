import type { Config } from '../config/schema'
import type { Content } from '../site/content'
import { jsonForScript } from '../site/escape'
import type { PageFacts } from '../site/facts'
import { isRightToLeft } from '../site/languages'
import type { Page } from '../site/page'
import type { Picture } from '../site/picture'
import { clientData } from './browser/client-data'
import { globalConfig, pageConfig } from './browser/global-config'
import { backgroundView } from './frame/background'
import { topImageOf } from './frame/banner'
import { footerPicture, footerView } from './frame/footer'
import { bodyView, hasMenu, headerView, schemeView } from './frame/frame'
import { drawerView } from './frame/navigation'
import { preloaderView } from './frame/preloader'
import { hasSidebar, sidebarView } from './frame/sidebar'
import { toolsView } from './frame/tools'
import { type Assets, headView } from './head/head'
import { speculationRules } from './head/speculation-rules'
import { archiveView } from './lists/archive'
import { linksView } from './lists/links'
import { momentsView } from './lists/moments'
import { notFoundView } from './lists/not-found'
import { postListView, showsCards } from './lists/post-list'
import { seriesView } from './lists/series'
import { categoriesView, tagsView } from './lists/terms'
import { postInfoView, postView } from './post/post'
import { tocView } from './post/toc'
import type { Print } from './print'
import { commentsView, isDiscussed } from './services/comments'
import { searchDialog } from './services/search'
import { frameWithoutScript } from './services/trackers'
import { finishedText } from './text/finished-text'
import { pageTitle } from './titles'

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
    main: mainView(config, page, content, topImage, facts, print),
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
    clientData: print.shared('frame/client-data', () => ({
      json: jsonForScript(clientData(config, facts)),
      speculationRules: speculationRules(config, facts),
    })),
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

/** What stands beside the sidebar. Its `id` is the kind that Butterfly's users style. */
function mainView(
  config: Config,
  page: Page,
  { html }: Content,
  topImage: Picture | false | undefined,
  facts: PageFacts,
  print: Print,
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
    return { ...layout, id: page.kind, archive: archiveView(config, page, facts, print) }
  if (page.kind === 'post' && page.post) {
    const info = topImage === false ? postInfoView(config, page.post, facts) : undefined
    return { ...layout, info, post: postView(config, page.post, html, facts, print) }
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
