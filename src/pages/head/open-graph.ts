import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import type { Page } from '../../site/page'
import { type Picture, pictureOf } from '../../site/picture'
import { imageView } from '../../site/picture-view'

type Meta =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string }

/** The words and the picture by which a page is known elsewhere. */
export interface Described {
  readonly title: string
  readonly description: string
  readonly canonical: string
  readonly image: ShareImage | undefined
}

/** An image by its absolute URL, with its size where that is known. */
interface ShareImage {
  readonly url: string
  /** Pixels. */
  readonly width: number | undefined
  readonly height: number | undefined
}

/** How other sites show a link to the page (https://ogp.me). */
export function openGraph(config: Config, page: Page, words: Described, facts: PageFacts): Meta[] {
  const { enable, option } = config.Open_Graph_meta
  if (!enable) return []
  const own = text(option.image)
  const image: Partial<ShareImage> | undefined = own ? { url: facts.url(own) } : words.image
  return [
    property('og:type', text(option.type) || (page.post ? 'article' : 'website')),
    property('og:title', text(option.title) || words.title),
    property('og:url', words.canonical),
    property('og:site_name', text(option.site_name) || facts.site.blog.title),
    property('og:description', text(option.description) || words.description),
    property('og:locale', (text(option.language) || facts.language).replace('-', '_')),
    property('og:image', image?.url),
    property('og:image:width', image?.width?.toString()),
    property('og:image:height', image?.height?.toString()),
    ...articleMetas(page, text(option.author) || facts.site.blog.author),
    {
      name: 'twitter:card',
      content: String(option.twitter_card ?? (page.post?.cover ? 'summary_large_image' : 'summary')),
    },
    { name: 'twitter:image', content: String(option.twitter_image ?? image?.url ?? '') },
    { name: 'twitter:site', content: text(option.twitter_site) },
    { name: 'twitter:creator', content: text(option.twitter_id).replace(/^(?=[^@])/, '@') },
    property('fb:admins', text(option.fb_admins)),
    property('fb:app_id', text(option.fb_app_id)),
  ]
}

const property = (name: string, content: string | undefined): Meta => ({
  property: name,
  content: content ?? '',
})
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

function articleMetas({ post }: Page, author: string): Meta[] {
  if (!post) return []
  return [
    property('article:published_time', new Date(post.date).toISOString()),
    property('article:modified_time', new Date(post.updated).toISOString()),
    property('article:author', author),
    ...post.tags.map(({ name }) => property('article:tag', name)),
  ]
}

/** The post's cover, else the page's top image, else the author's avatar. */
export function shareImage(
  { avatar }: Config,
  { post }: Page,
  topImage: Picture | false | undefined,
  facts: PageFacts,
): ShareImage | undefined {
  const picture = [post?.cover, topImage, pictureOf(avatar.img)].find(picture => picture && 'src' in picture)
  if (!picture || !('src' in picture)) return undefined
  const { width, height } = imageView(picture.src, facts)
  return { url: facts.url(picture.src), width, height }
}
