import type { Config } from '../../config/schema'
import type { Kind, Page } from '../../site/page'
import type { Site } from '../../site/site'
import { showsCards } from '../lists/post-list'
import { chosenSystems, isDiscussed } from '../services/comments'

/** What a page shows; or, of a whole blog, what one of its pages may show. */
export interface Shown {
  readonly holds: (markup: string) => boolean
  readonly kinds: readonly Kind[]
}

/** What the blog adds by itself to the sheets, and what it takes to need that. */
export interface BlogMarks {
  /** Whether something that stands on every page has this markup in it. */
  readonly onEveryPage: (markup: string) => boolean
  /** The icons that authors put into texts, as class lists. */
  readonly icons: readonly string[]
}

const TAGS = [
  'class="note',
  'btn-',
  'hl-label',
  'tabs',
  'timeline',
  'hide-',
  'toggle',
  'class="alert',
  ' alert',
  'tint-',
  'height-',
]
const FIGURES = ['gallery', 'image-compare', 'inline-img', 'mermaid', 'chartjs', 'abc-music-sheet']
/** Beside a page: the cards that posts do not show, and the ways from one page of a list to the next. */
const OVERVIEW = ['card-category-list', 'card-archive-list', 'tag-cloud', 'webinfo', 'pagination"']
/** In texts, or loaded by a script that draws them in the browser. */
const FORMULAS = ['<math', 'class="katex', 'mjx-container', 'MathJax', 'katex@', 'mathjax@']

const TIMELINES: readonly Kind[] = ['archive', 'tag', 'category']

const showsOne = (kinds: readonly Kind[], ...wanted: readonly Kind[]) =>
  kinds.some(kind => wanted.includes(kind))

type Rule = (shown: Shown, config: Config, icons: readonly string[]) => boolean

/**
 * Which pages load which style sheet, beside `_index` and `_inner`; in the order in which they are loaded.
 *
 * The frame is one file, which every page finds in the cache after the first. What stands on posts and pages (`_inner`)
 * or on everything but posts (`overview`) is one file each, so that most pages load three, and the way from the home page
 * to a post adds one or two. What is left is cut by what a page shows: one sheet for each special page, since nobody needs
 * two of these at once.
 */
export const pageSheets = {
  cards: ({ kinds }, config) => kinds.some(kind => showsCards(config, { kind })),
  overview: ({ holds, kinds }) =>
    kinds.some(kind => kind !== 'post' && kind !== '404') || OVERVIEW.some(holds),
  code: ({ holds }) => holds('<pre'),
  tags: ({ holds }) => TAGS.some(holds),
  figures: ({ holds }) => FIGURES.some(holds),
  archive: ({ holds, kinds }, config) =>
    kinds.some(kind => TIMELINES.includes(kind) && !showsCards(config, { kind })) || holds('article-sort'),
  terms: ({ holds, kinds }) =>
    ['tag-cloud-list', 'category-list'].some(holds) || showsOne(kinds, 'tags', 'categories'),
  links: ({ holds, kinds }) => holds('flink') || showsOne(kinds, 'link'),
  moments: ({ holds, kinds }) => holds('shuoshuo') || showsOne(kinds, 'shuoshuo'),
  lost: ({ holds, kinds }) => holds('error-content') || showsOne(kinds, '404'),
  formulas: ({ holds }) => FORMULAS.some(holds),
  icons: ({ holds }, _, icons) => icons.some(holds),
} as const satisfies Record<string, Rule>

export type PageSheet = keyof typeof pageSheets

/** Which blogs have which style sheet as a part of `_inner`. */
export const innerParts = {
  comments: config => chosenSystems(config).length > 0,
  reward: ({ reward }) => reward.enable,
  notice: ({ noticeOutdate }) => noticeOutdate.enable,
  'heading-icons': ({ beautify }) => beautify.enable,
} as const satisfies Record<string, (config: Config) => boolean>

const WITHOUT_TEXT: readonly Kind[] = ['archive', 'tag', 'category', 'tags', 'categories', '404']

/** Whether a page needs `_inner`, which dresses texts and what stands below them. */
export const hasText = (config: Config, page: Page): boolean =>
  !showsCards(config, page) && (!WITHOUT_TEXT.includes(page.kind) || isDiscussed(config, page))

const SHEETS = Object.keys(pageSheets) as PageSheet[]

/** The sheets that something shown needs, among those that there are. */
export const neededSheets = (
  shown: Shown,
  config: Config,
  icons: readonly string[],
  among: readonly PageSheet[] = SHEETS,
): PageSheet[] => among.filter(name => (pageSheets[name] as Rule)(shown, config, icons))

/** What a page shows, as far as it is known before a browser opens it. */
export function shownOn(
  { kind, html, encrypted, entries }: Page,
  { moments }: Site,
  { onEveryPage }: BlogMarks,
): Shown {
  // What is encrypted, or read from another place, can be anything.
  if (encrypted || (kind === 'shuoshuo' && entries?.url)) return { holds: () => true, kinds: [kind] }
  const texts = kind === 'shuoshuo' ? [html, ...moments.map(moment => moment.html)] : [html]
  return { holds: markup => texts.some(text => text.includes(markup)) || onEveryPage(markup), kinds: [kind] }
}
