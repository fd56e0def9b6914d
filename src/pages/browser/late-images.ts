import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'

/** What the browser shows in the place of an image that is on its way; undefined for nothing. */
export function lateImages({ lazyload }: Pick<Config, 'lazyload'>, { link }: Pick<PageFacts, 'link'>) {
  const { enable, blur, placeholder, field } = lazyload
  if (!enable || !(blur || placeholder)) return undefined
  return JSON.stringify({
    images: field === 'post' ? '#article-container img' : 'img',
    ...(placeholder && { placeholder: /^data:/i.test(placeholder) ? placeholder : link(placeholder) }),
  } satisfies LateImages)
}

export interface LateImages {
  /** Which images, as a selector. */
  readonly images: string
  /** The address of what stands in for them. */
  readonly placeholder?: string
}

/** Images are blurred until they are there, or show what stands in for them. Scripts mark which ones. */
export function lateImageStyle({ lazyload: { enable, blur, placeholder } }: Pick<Config, 'lazyload'>) {
  if (!enable || !(blur || placeholder)) return ''
  return placeholder
    ? 'img[data-late]{background:var(--placeholder) center/cover no-repeat}'
    : 'img[data-late]{filter:blur(10px)}' +
        '@media (prefers-reduced-motion:no-preference){img[data-late=no]{filter:none;transition:filter .4s}}' +
        'img[data-late=no]{filter:none}'
}
