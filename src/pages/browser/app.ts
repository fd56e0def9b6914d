import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import { isRightToLeft } from '../../site/languages'
import { fromRoot } from '../../site/picture'

/** Routes. The worker is at the root, since it serves the pages below its own folder. */
export const MANIFEST = 'manifest.webmanifest'
export const WORKER = 'butterfly-worker.js'
export const OFFLINE_PAGE = 'offline/'

/** Butterfly's own, in the pinned tabs of Safari. */
const MASK_COLOUR = '#5bbad5'

/** Whether the blog lets its manifest be made. */
export const wantsManifest = ({ pwa }: Config) => pwa.enable && pwa.manifest === undefined

/** Whether pages can be read again without a connection. */
export const wantsWorker = ({ pwa }: Config) => pwa.enable && pwa.service_worker

/** The colours of the browser's own frame around the page. */
export function themeColours({ theme_color, display_mode }: Config) {
  const light = theme_color.meta_theme_color_light ?? '#ffffff'
  const dark = theme_color.meta_theme_color_dark ?? '#0d0d0d'
  return { light, dark, initial: display_mode === 'dark' ? dark : light }
}

const faviconOf = ({ favicon }: Config, { site }: Pick<PageFacts, 'site'>) =>
  favicon ?? site.blog.favicon ?? '/img/favicon.png'

/** The icon of the site. */
export const faviconView = (config: Config, facts: Pick<PageFacts, 'site' | 'link'>) =>
  facts.link(faviconOf(config, facts))

/** What makes the site an app on the reader's device. */
export function appLinks({ pwa }: Config, { link }: Pick<PageFacts, 'link'>) {
  if (!pwa.enable) return []
  const links = [
    { rel: 'manifest', file: pwa.manifest ?? MANIFEST },
    { rel: 'apple-touch-icon', file: pwa.apple_touch_icon, sizes: '180x180' },
    { rel: 'icon', file: pwa.favicon_32_32, sizes: '32x32', type: 'image/png' },
    { rel: 'icon', file: pwa.favicon_16_16, sizes: '16x16', type: 'image/png' },
    { rel: 'mask-icon', file: pwa.mask_icon, color: MASK_COLOUR },
  ]
  return links.flatMap(({ file, ...rest }) => (file ? { ...rest, href: link(file) } : []))
}

type Facts = Pick<PageFacts, 'site' | 'link' | 'size' | 'language'>

/** The blog as an app (https://www.w3.org/TR/appmanifest/). */
export function webManifest(config: Config, facts: Facts) {
  const { site, link, language } = facts
  const { title, description } = site.blog
  const { initial } = themeColours(config)
  return {
    id: link('/'),
    name: title,
    short_name: title,
    ...(description && { description }),
    lang: language,
    dir: isRightToLeft(language) ? 'rtl' : 'ltr',
    start_url: link('/'),
    scope: link('/'),
    display: 'standalone',
    theme_color: initial,
    background_color: initial,
    icons: icons(config, facts),
  }
}

/** Each picture once, the largest first; what an option promises counts where the file does not tell its size. */
function icons(config: Config, facts: Facts) {
  const { pwa } = config
  const pictures = [
    { src: pwa.apple_touch_icon, promised: 180 },
    { src: faviconOf(config, facts), promised: undefined },
    { src: pwa.favicon_32_32, promised: 32 },
    { src: pwa.favicon_16_16, promised: 16 },
  ]
  const found = pictures.flatMap(({ src, promised }) =>
    src ? [iconOf(facts.link(fromRoot(src)), promised, facts)] : [],
  )
  return [...new Map(found.reverse().map(icon => [icon.src, icon])).values()].reverse()
}

function iconOf(src: string, promised: number | undefined, { size }: Pick<PageFacts, 'size'>) {
  const ending = /\.(\w+)(?:\?.*)?$/.exec(src)?.[1]?.toLowerCase() ?? ''
  const type = IMAGE_TYPES[ending]
  const { width, height } = size(src) ?? { width: promised, height: promised }
  const sizes = ending === 'svg' ? 'any' : width && height ? `${width}x${height}` : undefined
  return { src, ...(sizes && { sizes }), ...(type && { type }) }
}

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/** What the service worker knows of the blog. Paths are those below its scope. */
export interface WorkerSettings {
  /** Another one lets browsers fetch everything anew. */
  readonly version: string
  /** What every page needs. */
  readonly first: readonly string[]
  /** Files that never change under their names. */
  readonly lasting: readonly string[]
  /** The page for those that cannot be had. */
  readonly offline: string
}
