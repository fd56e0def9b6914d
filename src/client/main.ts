import { lazy, mountAll } from './behaviour'
import { followSystem, keepScheme } from './behaviours/automatic-scheme'
import { backToTop, scrollPercent } from './behaviours/back-to-top'
import { brokenImage } from './behaviours/broken-images'
import { categoryCaret } from './behaviours/category-carets'
import { drawer } from './behaviours/drawer'
import { navFit } from './behaviours/nav-fit'
import { navOnScroll, rightsideOnScroll } from './behaviours/nav-on-scroll'
import { outdatedNotice } from './behaviours/outdated-notice'
import { darkMode, hideAside, toolsCog } from './behaviours/page-tools'
import { readMode } from './behaviours/read-mode'
import { relativeTime, runtimeDays } from './behaviours/relative-dates'
import { docSearchOpener, searchedWords, searchOpener } from './behaviours/search'
import { barSubMenu, drawerSubMenu } from './behaviours/sub-menu'
import { clientData } from './client-data'
import { MESSAGE } from './messages'
import { NEW_TEXT, pageViews } from './navigation'
import { leaveWorker } from './worker/leave'

// Browsers before 2024 do not know `:has()`; within `:is()` it is nothing to them, and no error.
const page = pageViews([
  navFit,
  navOnScroll,
  rightsideOnScroll,
  drawer,
  drawerSubMenu,
  barSubMenu,
  relativeTime,
  runtimeDays,
  categoryCaret,
  backToTop,
  scrollPercent,
  toolsCog,
  darkMode,
  keepScheme,
  followSystem,
  hideAside,
  readMode,
  searchOpener,
  docSearchOpener,
  outdatedNotice,
  lazy('.social-share', () => import('./behaviours/share-buttons')),
  lazy('.flink:is(:has(.flink-status), [data-random])', () => import('./behaviours/remote-links')),
  lazy('[data-per-page]', () => import('./behaviours/moments')),
  lazy('#subtitle[data-typed]', () => import('./behaviours/typed-subtitle')),
  lazy('[data-copy-tex]:is(:has(.katex, mjx-container))', () => import('./behaviours/copy-tex')),
  lazy('[data-copy-notice]', () => import('./behaviours/copy-notice')),
  lazy('#translateLink', () => import('./behaviours/translate'), '#translateLink'),
  lazy('[data-late-images]', () => import('./behaviours/late-images')),
  lazy('#rightside .motion-button', () => import('./behaviours/motion-button'), '.motion-button'),
  lazy('#post-comment', () => import('./behaviours/comments'), '#switch-btn'),
  lazy('body:is(:has(.comment-count))', () => import('./behaviours/comment-counts')),
  lazy('[data-newest-comments]', () => import('./behaviours/newest-comments')),
  lazy('[data-note-comments]', () => import('./behaviours/note-comments')),
  lazy('[data-chat]', () => import('./behaviours/chat')),
  lazy('[data-reports-visits]', () => import('./behaviours/trackers')),
  lazy('[data-counter-src]', () => import('./behaviours/visitor-counters')),
])

/** Those of a text, and those that a script wants to be enlarged. */
const WITH_IMAGES = ':is(:has(#article-container img, .enlargeable))'

/** What looks into a text. It runs again when a password has brought the text to light. */
const text = pageViews([
  brokenImage,
  searchedWords,
  lazy('#card-toc', () => import('./behaviours/toc')),
  lazy('[data-address-follows]', () => import('./behaviours/address-follows')),
  lazy('[data-code-tools]', () => import('./behaviours/code-toolbar')),
  lazy(`[data-lightbox=fancybox]${WITH_IMAGES}`, () => import('./behaviours/photo-viewer')),
  lazy(`[data-lightbox=medium_zoom]${WITH_IMAGES}`, () => import('./behaviours/medium-zoom')),
  lazy('.tabs', () => import('./behaviours/tabs'), '.tab'),
  lazy('.mermaid-wrap', () => import('./behaviours/diagram')),
  lazy('.chartjs-container', () => import('./behaviours/chart')),
  lazy('.abc-music-sheet', () => import('./behaviours/score')),
  lazy('.image-compare', () => import('./behaviours/image-compare')),
  lazy('.hide-button', () => import('./behaviours/hidden-content'), '.hide-button'),
  lazy(
    '[data-type=url].gallery-container, [data-button=true].gallery-container',
    () => import('./behaviours/gallery'),
  ),
])

const views = {
  show() {
    page.show()
    text.show()
  },
  leave() {
    page.leave()
    text.leave()
  },
}

if (!('togglePopover' in HTMLElement.prototype)) (await import('./popovers')).standIn()
views.show()
for (const event of ['hexo-blog-decrypt', NEW_TEXT]) addEventListener(event, text.show)
addEventListener(MESSAGE, async event => {
  if (event instanceof CustomEvent) (await import('./toast')).showToast(event.detail)
})

/** What outlives the pages, as far as they change softly. */
mountAll(
  [
    lazy('#loading-box', async () => (await import('./behaviours/preloader')).cover),
    lazy('.pace', async () => (await import('./behaviours/preloader')).bar),
    lazy('html[data-backgrounds]', () => import('./behaviours/random-background')),
  ],
  document,
  new AbortController().signal,
)

const { effects, softNavigation, worker } = clientData()
if (effects) void import('./effects/index').then(({ startEffects }) => startEffects(effects))
if (softNavigation) void import('./soft-navigation').then(({ start }) => start(softNavigation, views))
else if (!HTMLScriptElement.supports?.('speculationrules'))
  void import('./fetch-ahead').then(({ fetchAhead }) => fetchAhead())
if (worker) void import('./worker/register').then(({ register }) => register(worker))
else void leaveWorker()
