import type { Config } from '../../config/schema'
import { type CommentSystemKey, commentSystems, systemNamed } from '../../parts/comments'
import type { CommentSystem } from '../../parts/comments/system'
import type { PageFacts } from '../../site/facts'
import type { Kind, Page } from '../../site/page'
import type { Post } from '../../site/post'

/** Two systems can share a page, but not two that both speak to Disqus. */
const MOST = 2
const RIVALS: readonly string[] = ['disqus', 'disqusjs']

/** The systems of comments that are chosen and know all they need, the first one first. */
export function chosenSystems(config: Config): readonly CommentSystemKey[] {
  const chosen = known.get(config) ?? chooseSystems(config)
  known.set(config, chosen)
  return chosen
}

/** Every card of every list asks. */
const known = new WeakMap<Config, readonly CommentSystemKey[]>()

function chooseSystems(config: Config): CommentSystemKey[] {
  const keys = config.comments.use.flatMap(name => systemNamed(name) ?? [])
  return [...new Set(keys)]
    .filter(key =>
      commentSystems[key].required.every(
        option => option in config[key] && Reflect.get(config[key], option) !== undefined,
      ),
    )
    .filter(
      (key, index, all) => !RIVALS.includes(key) || all.findIndex(other => RIVALS.includes(other)) === index,
    )
    .slice(0, MOST)
}

/** Lists and the page for wrong addresses have no discussion of their own; notes have one each. */
const DISCUSSED: readonly Kind[] = ['post', 'page', 'tags', 'categories', 'link', 'series']

/** Whether readers can comment on a page. */
export const isDiscussed = (config: Config, { kind, comments }: Page): boolean =>
  comments && DISCUSSED.includes(kind) && chosenSystems(config).length > 0

/** What readers say below a page: places for one system or two, which the browser fills. */
export function commentsView(config: Config, page: Page, title: string, { link, url, t }: PageFacts) {
  if (!isDiscussed(config, page)) return undefined
  const titles = chosenSystems(config).map(key => commentSystems[key].title)
  return {
    headline: t('comment'),
    titles,
    choice:
      titles.length > 1
        ? { label: t('a11y.other_comments'), names: config.comments.text ? titles : undefined }
        : undefined,
    needsScript: t('comments_need_script'),
    thread: { link: link(page.path), url: url(page.path), title },
  }
}

/** Where the browser writes how many comments a post has. */
export interface CountView {
  readonly href: string
  readonly class: string
  readonly path: string
  readonly url: string
}

export function countView(
  config: Config,
  { path, comments }: Post,
  where: 'post' | 'card',
  { link, url }: PageFacts,
): CountView | undefined {
  const system = firstSystem(config)
  const wanted =
    where === 'post' ? config.comments.count && !config.comments.lazyload : config.comments.card_post_count
  if (!wanted || !comments || !system?.count || (where === 'card' && !system.count.onCards)) return undefined
  return { href: `${link(path)}#post-comment`, class: system.count.class, path: link(path), url: url(path) }
}

/** Where the first system writes how often a post was read, when it is asked to. */
export function viewsPlace(config: Config, { comments }: Post): { id?: string; class?: string } | undefined {
  const [key] = chosenSystems(config)
  const { views }: CommentSystem = key ? commentSystems[key] : NONE
  if (!key || !views || !comments || config.comments.lazyload || !Reflect.get(config[key], views.option))
    return undefined
  const { option: _, ...place } = views
  return place
}

const NONE = {} as CommentSystem

const firstSystem = (config: Config): CommentSystem | undefined => {
  const [key] = chosenSystems(config)
  return key && commentSystems[key]
}

/** Whether the first system can tell the newest comments of the blog. */
export const tellsNewest = (config: Config): boolean => firstSystem(config)?.newest ?? false

/** What the browser has to know to show comments. */
export function commentsData(config: Config, { t }: Pick<PageFacts, 't'>) {
  const keys = chosenSystems(config)
  if (keys.length === 0) return undefined
  return {
    lazy: config.comments.lazyload,
    systems: keys.map(key => {
      const { container, views }: CommentSystem = commentSystems[key]
      const settings: object = config[key]
      return { key, container, settings, countsViews: Boolean(views && Reflect.get(settings, views.option)) }
    }),
    words: {
      failed: t('comments_failed'),
      again: t('try_again'),
      none: t('aside.card_newest_comments.zero'),
      newestFailed: t('aside.card_newest_comments.error'),
      image: t('aside.card_newest_comments.image'),
      link: t('aside.card_newest_comments.link'),
      code: t('aside.card_newest_comments.code'),
    },
  }
}

/** The libraries that the chosen systems are made of. */
export const commentLibraries = (config: Config): string[] =>
  chosenSystems(config).flatMap(key => (commentSystems[key] as CommentSystem).libraries ?? [])
