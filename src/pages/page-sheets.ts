import type { Config } from '../config/schema'
import type { Kind, Page } from '../site/page'
import type { Site } from '../site/site'
import { chosenSystems } from './comments'
import { showsCards } from './post-list'

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
const LISTS = ['article-sort', 'tag-cloud-list', 'category-list', 'flink', 'shuoshuo', 'error-content']
const LIST_KINDS: readonly Kind[] = [
  'archive',
  'tag',
  'category',
  'tags',
  'categories',
  'link',
  'shuoshuo',
  '404',
]

type Rule = (shown: Shown, config: Config, icons: readonly string[]) => boolean

/** Which pages load which style sheet, beside `_index` and `_inner`; in the order in which they are loaded. */
export const pageSheets = {
  cards: ({ kinds }, config) => kinds.some(kind => showsCards(config, { kind })),
  code: ({ holds }) => holds('<pre'),
  tags: ({ holds }) => TAGS.some(holds),
  figures: ({ holds }) => FIGURES.some(holds),
  lists: ({ holds, kinds }, config) =>
    kinds.some(kind => LIST_KINDS.includes(kind) && !showsCards(config, { kind })) || LISTS.some(holds),
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

/** The sheets that something shown needs. */
export const neededSheets = (shown: Shown, config: Config, icons: readonly string[]): PageSheet[] =>
  (Object.keys(pageSheets) as PageSheet[]).filter(name => (pageSheets[name] as Rule)(shown, config, icons))

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
