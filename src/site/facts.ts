import type { Size, Use, VersionsView } from './image-versions'
import type { Site } from './site'

/** What browsers load; `integrity` where its content is known. */
export interface LibraryFile {
  readonly src: string
  readonly integrity?: string
}

/** What a page and its parts may know. `link`, `date` and `t` know the page's own route, language and time zone. */
export interface PageFacts {
  readonly site: Site
  /** BCP 47 tag of the page's language, such as `zh-TW`. */
  readonly language: string
  /** A link to a route or another address, below the blog's root; relative when `relative_link` asks for it. */
  link(path: string): string
  /** The absolute URL of a route. */
  url(path: string): string
  /** The size of an image of the blog, by what stands in its `src`; undefined when it is not known. */
  size(src: string): Size | undefined
  /** The smaller versions of an image of the blog; missing unless the blog wants such. */
  readonly versions?: ((src: string, use: Use) => VersionsView | undefined) | undefined
  /** The libraries that are no part of our scripts, by their names in the config: addresses, or routes of the blog. */
  readonly libraries?: Readonly<Record<string, LibraryFile>> | undefined
  /** A time (milliseconds) as text, in the blog's `date_format` unless another moment.js format is given. */
  date(time: number, format?: string): string
  /** A message in the page's language, its `%s` replaced by `values`. */
  t(key: string, ...values: readonly (string | number)[]): string
}
