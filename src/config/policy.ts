import type { PageCode } from '../site/page-code'
import type { Contact } from './hosts'
import type { Config } from './schema'

/** A Content Security Policy: what a browser may load, by directive. */
export type Policy = Readonly<Record<string, readonly string[]>>

type Directive = 'script-src' | 'style-src' | 'connect-src' | 'frame-src' | 'font-src' | 'media-src'

const WIDGET: readonly Directive[] = ['script-src', 'style-src', 'connect-src', 'frame-src', 'font-src']
const COUNTER: readonly Directive[] = ['script-src', 'connect-src']

/** What the hosts of an option are asked for. Hosts in addresses and HTML are read from the pages. */
const ASKED_FOR: Readonly<Record<string, readonly Directive[]>> = {
  'subtitle.source': ['connect-src'],
  'busuanzi.site_uv': COUNTER,
  'busuanzi.site_pv': COUNTER,
  'busuanzi.page_pv': COUNTER,
  'search.use': ['script-src', 'style-src', 'connect-src'],
  'search.local_search.CDN': ['connect-src'],
  'comments.use': WIDGET,
  'chat.use': WIDGET,
  baidu_analytics: COUNTER,
  google_analytics: COUNTER,
  cloudflare_analytics: COUNTER,
  microsoft_clarity: COUNTER,
  'umami_analytics.enable': COUNTER,
  'google_tag_manager.tag_id': [...COUNTER, 'frame-src'],
  'google_adsense.enable': [...COUNTER, 'frame-src'],
  'CDN.third_party_provider': ['script-src', 'style-src', 'connect-src', 'font-src'],
  'CDN.internal_provider': ['script-src', 'style-src'],
  'icons.webfont': ['style-src', 'font-src'],
  'blog_title_font.font_link': ['style-src', 'font-src'],
}

const askedFor = (option: string) => ASKED_FOR[option] ?? (option.startsWith('CDN.option.') ? WIDGET : [])

const DIRECTIVE_OF = {
  script: 'script-src',
  style: 'style-src',
  frame: 'frame-src',
  media: 'media-src',
} as const

/** The policy under which all pages of a site work. `hash` gives the SHA-256 of a text in Base64. */
export function policyOf(
  config: Config,
  contacts: readonly Contact[],
  pages: readonly PageCode[],
  hash: (text: string) => string,
): Policy {
  const allowed = (code: string) => `'sha256-${hash(code)}'`
  const all = <Part>(read: (page: PageCode) => readonly Part[]) => [...new Set(pages.flatMap(read))]
  const handlers = all(page => page.handlers)
  const styles = all(page => page.styles)
  const looseStyles = pages.some(page => page.hasStyleAttributes) || writesStyles(config)
  const hosts = (wanted: Directive) => [
    ...contacts
      .filter(({ options }) => options.some(option => askedFor(option).includes(wanted)))
      .map(hostOf),
    ...all(page => page.sources.flatMap(([kind, host]) => (DIRECTIVE_OF[kind] === wanted ? host : []))),
  ]
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': [],
    'base-uri': [],
    'script-src': [
      ...[...all(page => page.scripts), ...handlers].map(allowed),
      ...(handlers.length > 0 ? ["'unsafe-hashes'"] : []),
      ...hosts('script-src'),
    ],
    // Browsers do not heed the word where a hash stands beside it.
    'style-src': [...(looseStyles ? ["'unsafe-inline'"] : styles.map(allowed)), ...hosts('style-src')],
    'img-src': ['data:', 'https:'],
    'font-src': hosts('font-src'),
    'connect-src': hosts('connect-src'),
    'media-src': hosts('media-src'),
    'frame-src': hosts('frame-src'),
  }
  const needed = Object.entries(directives).filter(([name, sources]) => sources.length > 0 || BARE.has(name))
  return {
    ...Object.fromEntries(needed.map(([name, sources]) => [name, [...new Set(["'self'", ...sources])]])),
    'object-src': ["'none'"],
  }
}

/** These stand in every policy; the others fall back on `default-src`. */
const BARE: ReadonlySet<string> = new Set(['default-src', 'base-uri', 'script-src', 'style-src'])

const hostOf = ({ host }: Contact) => host

/** Widgets of others that put style sheets of their own into the page. */
const writesStyles = ({ comments, chat, google_adsense, google_tag_manager }: Config) =>
  comments.use.length > 0 ||
  chat.use !== undefined ||
  google_adsense.enable ||
  google_tag_manager.tag_id !== undefined

/** As the header wants it. */
export const policyText = (policy: Policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
