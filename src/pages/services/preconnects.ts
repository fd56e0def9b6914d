import { contactsOf } from '../../config/hosts'
import type { Config } from '../../config/schema'
import type { Page } from '../../site/page'
import { isDiscussed } from './comments'

/** Other sites that pages ask for something as soon as they are there. */
export interface HostsInUse {
  readonly everywhere: readonly string[]
  readonly withComments: readonly string[]
}

/** What every page asks for at once. Chats and search services wait until the reader wants them. */
const AT_ONCE: ReadonlySet<string> = new Set([
  'CDN.internal_provider',
  'blog_title_font.font_link',
  'baidu_analytics',
  'google_analytics',
  'cloudflare_analytics',
  'microsoft_clarity',
  'umami_analytics.enable',
  'google_tag_manager.tag_id',
  'google_adsense.enable',
  'busuanzi.site_uv',
  'busuanzi.site_pv',
  'busuanzi.page_pv',
])

/** The style sheets of Google's fonts lead to files of another host. */
const FONT_FILES: Readonly<Record<string, string>> = { 'fonts.googleapis.com': 'fonts.gstatic.com' }

/** The other sites in use; `ownHost` is the blog's. Asked for once per generation. */
export function hostsInUse(config: Config, ownHost: string): HostsInUse {
  const contacts = contactsOf(config, ownHost)
  const hostsFor = (wanted: (option: string) => boolean) =>
    contacts
      .filter(({ options, host }) => options.some(wanted) && !host.includes('*'))
      .map(({ host }) => host)
  const everywhere = hostsFor(option => AT_ONCE.has(option))
  const comments = config.comments.lazyload ? [] : hostsFor(option => option === 'comments.use')
  return {
    everywhere: everywhere.flatMap(host => [host, ...[FONT_FILES[host] ?? []].flat()]),
    // The others are those of a second system, or wait for a click.
    withComments: comments.slice(0, 1),
  }
}

/** The sites that browsers should connect to while they still read the page. */
export function preconnects(config: Config, page: Page, hosts: HostsInUse | undefined) {
  if (!hosts) return []
  const used = [...hosts.everywhere, ...(isDiscussed(config, page) ? hosts.withComments : [])]
  return [...new Set(used)].map(host => ({
    href: `https://${host}`,
    anonymous: ANONYMOUS.has(host),
  }))
}

/** Fonts, and scripts that are modules, come over connections without cookies. */
const ANONYMOUS: ReadonlySet<string> = new Set([
  'fonts.gstatic.com',
  'cdn.jsdelivr.net',
  'unpkg.com',
  'cdnjs.cloudflare.com',
])
