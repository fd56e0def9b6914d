import type { Config } from '../config/schema'
import type { Content } from '../site/content'
import { jsonForScript } from '../site/escape'
import type { PageFacts } from '../site/facts'
import { isRightToLeft } from '../site/languages'
import type { Page } from '../site/page'
import type { Picture } from '../site/picture'
import { archiveView } from './archive'
import { backgroundView } from './background'
import { topImageOf } from './banner'
import { clientData } from './client-data'
import { commentsView, isDiscussed } from './comments'
import { finishedText } from './finished-text'
import { footerPicture, footerView } from './footer'
import { bodyView, hasMenu, headerView, schemeView } from './frame'
import { globalConfig, pageConfig } from './global-config'
import { type Assets, headView, pageTitle } from './head'
import { linksView } from './links'
import { momentsView } from './moments'
import { drawerView } from './navigation'
import { notFoundView } from './not-found'
import { postInfoView, postView } from './post'
import { postListView, showsCards } from './post-list'
import { preloaderView } from './preloader'
import type { Print } from './print'
import { searchDialog } from './search'
import { seriesView } from './series'
import { hasSidebar, sidebarView } from './sidebar'
import { speculationRules } from './speculation-rules'
import { categoriesView, tagsView } from './terms'
import { tocView } from './toc'
import { toolsView } from './tools'
import { frameWithoutScript } from './trackers'

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
