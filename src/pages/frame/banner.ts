import type { Config } from '../../config/schema'
import type { Use } from '../../site/image-versions'
import type { Page } from '../../site/page'
import { type Picture, pictureOf } from '../../site/picture'

/** What a page's top image is: a picture, `false` for no top image at all, undefined for the plain theme colour. */
export function topImageOf(config: Config, page: Page): Picture | false | undefined {
  if (config.disable_top_img || page.topImage === false || page.kind === '404') return false
  const own = page.topImage ?? (page.post?.cover || undefined)
  if (own) return own
  const ofKind = imageOfKind(config, page)
  if (ofKind === false) return false
  return pictureOf(ofKind) ?? (config.default_top_img === false ? false : pictureOf(config.default_top_img))
}

/** The picture that the config gives to this kind of page. */
function imageOfKind(config: Config, { kind, term = '' }: Page): string | false | undefined {
  if (kind === 'home') return config.index_img
  if (kind === 'archive') return config.archive_img
  if (kind === 'tag') return named(config.tag_per_img, term) ?? config.tag_img
  if (kind === 'category') return named(config.category_per_img, term) ?? config.category_img
  return undefined
}

/** A name such as `constructor` must not find what every object has. */
const named = (pictures: Config['tag_per_img'], name: string) =>
  Object.hasOwn(pictures, name) ? pictures[name] : undefined

/** On the home page the top image fills the screen. */
export const topImageUse = ({ kind }: Pick<Page, 'kind'>): Use => (kind === 'home' ? 'screen' : 'banner')

/** The class of `#page-header`. */
export function headerClass(topImage: Picture | false | undefined, { kind }: Page): string {
  if (topImage === false) return 'not-top-img'
  return { home: 'full_page', post: 'post-bg' }[kind as string] ?? 'not-home-page'
}
