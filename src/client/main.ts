import { lazy } from './behaviour'
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
import { searchedWords, searchOpener } from './behaviours/search'
import { barSubMenu, drawerSubMenu } from './behaviours/sub-menu'
import { pageViews } from './navigation'

const showPage = pageViews([
  navFit,
  navOnScroll,
  rightsideOnScroll,
  drawer,
  drawerSubMenu,
  barSubMenu,
  brokenImage,
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
  searchedWords,
  lazy('#card-toc', () => import('./behaviours/toc')),
  lazy('[data-address-follows]', () => import('./behaviours/address-follows')),
  outdatedNotice,
  lazy('[data-code-tools]', () => import('./behaviours/code-toolbar')),
  lazy('.social-share', () => import('./behaviours/share-buttons')),
  lazy('.flink:has(.flink-status), .flink[data-random]', () => import('./behaviours/remote-links')),
  lazy('[data-per-page]', () => import('./behaviours/moments')),
  lazy('#subtitle[data-typed]', () => import('./behaviours/typed-subtitle')),
  lazy('[data-lightbox=fancybox]:has(#article-container img)', () => import('./behaviours/photo-viewer')),
  lazy('[data-lightbox=medium_zoom]:has(#article-container img)', () => import('./behaviours/medium-zoom')),
  lazy('[data-prefetch]', () => import('./behaviours/prefetch')),
  lazy('[data-copy-notice]', () => import('./behaviours/copy-notice')),
  lazy('.tabs', () => import('./behaviours/tabs')),
  lazy('.hide-button', () => import('./behaviours/hidden-content')),
  lazy(
    '[data-type=url].gallery-container, [data-button=true].gallery-container',
    () => import('./behaviours/gallery'),
  ),
  lazy('[data-counter-src]', () => import('./behaviours/visitor-counters')),
])

showPage()
