import type { ChatKey } from '../parts/chat'
import { type CommentSystemKey, systemNamed } from '../parts/comments'
import { hostOf, hostsIn } from '../site/hosts'
import { addressOf } from './libraries'
import type { Config } from './schema'
import { at, isMap } from './tree'

/** Another site that the browsers of readers ask for something, and the options that make them do so. */
export interface Contact {
  readonly host: string
  /** With dots. */
  readonly options: readonly string[]
  /** Packages that a blog installs to do without that site. */
  readonly install?: readonly string[]
}

type Hosts = readonly (string | false | undefined)[]

/** An option, and the hosts that it brings in. */
type Rule = readonly [option: string, hosts: (config: Config) => Hosts]

/** A library that is loaded from elsewhere, because of an option or because a package is not installed. */
export interface RemoteLibrary {
  readonly src: string
  readonly option: string
  readonly package?: string
}

/** Every other site that pages contact because of the options; `ownHost` is the site itself. */
export function contactsOf(
  config: Config,
  ownHost: string,
  libraries: readonly RemoteLibrary[] = [],
): Contact[] {
  const found = new Map<string, string[]>()
  const rules: Rule[] = [
    ...SERVICES,
    ...commentRules(config),
    ...LOADED.map(loaded),
    ...libraries.map(({ src, option }): Rule => [option, () => [hostOf(src)]]),
  ]
  for (const [option, hosts] of rules)
    for (const host of new Set(hosts(config)))
      if (host && host !== ownHost) found.set(host, [...(found.get(host) ?? []), option])
  return [...found].map(([host, options]) => {
    const install = libraries.flatMap(({ src, package: name }) => (name && hostOf(src) === host ? name : []))
    return {
      host,
      options: [...new Set(options)],
      ...(install.length > 0 && { install: [...new Set(install)] }),
    }
  })
}

/** That of the visitor counter. */
const counter = ({ CDN }: Config) => {
  const address = addressOf(CDN, 'busuanzi')
  return address ? hostOf(address) : 'busuanzi.ibruce.info'
}
const ALGOLIA = ['*.algolia.net', '*.algolianet.com']

const SENTENCES: Readonly<Record<number, string>> = {
  1: 'v1.hitokoto.cn',
  2: 'v.api.aa1.cn',
  3: 'v1.jinrishici.com',
}

const PROVIDERS: Readonly<Record<string, string>> = {
  jsdelivr: 'cdn.jsdelivr.net',
  unpkg: 'unpkg.com',
  cdnjs: 'cdnjs.cloudflare.com',
}

const CHATS: Readonly<Record<ChatKey, readonly string[]>> = {
  chatra: ['call.chatra.io', 'chat.chatra.io'],
  tidio: ['code.tidio.co', 'widget-v4.tidiochat.com'],
  crisp: ['client.crisp.chat'],
  knocket: ['trtc.io'],
}

/** Options that name a service, whose address they imply. */
const SERVICES: readonly Rule[] = [
  ['subtitle.source', ({ subtitle }) => [subtitle.enable && SENTENCES[Number(subtitle.source)]]],
  ['busuanzi.site_uv', config => [config.busuanzi.site_uv && counter(config)]],
  ['busuanzi.site_pv', config => [config.busuanzi.site_pv && counter(config)]],
  ['busuanzi.page_pv', config => [config.busuanzi.page_pv && counter(config)]],
  [
    'search.use',
    ({ search }) => (search.use === 'algolia_search' || search.use === 'docsearch' ? ALGOLIA : []),
  ],
  ['chat.use', ({ chat }) => (chat.use ? CHATS[chat.use] : [])],
  ['baidu_analytics', ({ baidu_analytics }) => [baidu_analytics && 'hm.baidu.com']],
  [
    'google_analytics',
    ({ google_analytics }) =>
      google_analytics ? ['www.googletagmanager.com', 'www.google-analytics.com'] : [],
  ],
  [
    'cloudflare_analytics',
    ({ cloudflare_analytics }) =>
      cloudflare_analytics ? ['static.cloudflareinsights.com', 'cloudflareinsights.com'] : [],
  ],
  ['microsoft_clarity', ({ microsoft_clarity }) => [microsoft_clarity && 'www.clarity.ms']],
  ['umami_analytics.enable', ({ umami_analytics }) => umamiHosts(umami_analytics)],
  [
    'google_tag_manager.tag_id',
    ({ google_tag_manager: { tag_id, domain } }) => [tag_id !== undefined && hostOf(domain)],
  ],
  [
    'google_adsense.enable',
    ({ google_adsense: { enable, js } }) => (enable ? [hostOf(js), 'googleads.g.doubleclick.net'] : []),
  ],
  [
    'CDN.internal_provider',
    ({ CDN: { internal_provider, custom_format } }) => [providerHost(internal_provider, custom_format)],
  ],
]

function umamiHosts({ enable, serverURL, UV_PV }: Config['umami_analytics']): Hosts {
  if (!enable) return []
  const counts = UV_PV.site_uv || UV_PV.site_pv || UV_PV.page_pv
  return serverURL ? [hostOf(serverURL)] : ['cloud.umami.is', counts && 'api.umami.is']
}

const providerHost = (provider: string, format: string | undefined) =>
  provider === 'custom' ? hostOf(format) : PROVIDERS[provider]

/** The hosts of a system of comments, by the name of its section. */
const COMMENTS: Readonly<Record<CommentSystemKey, (config: Config) => Hosts>> = {
  disqus: ({ disqus }) => [`${disqus.shortname ?? '*'}.disqus.com`, 'disqus.com', 'c.disquscdn.com'],
  disqusjs: ({ disqusjs }) => ['disqus.com', hostOf(disqusjs.option.api) ?? 'disqus.skk.moe'],
  livere: () => ['cdn-city.livere.com'],
  gitalk: ({ gitalk }) => [
    'api.github.com',
    'github.com',
    hostOf(gitalk.option.proxy) ?? 'cors-anywhere.azm.workers.dev',
  ],
  valine: ({ valine }) => [hostOf(valine.serverURLs) ?? '*.api.lncldglobal.com', 'gravatar.loli.net'],
  waline: ({ waline }) => [hostOf(waline.serverURL)],
  utterances: ({ utterances }) => [hostOf(utterances.js) ?? 'utteranc.es'],
  facebook_comments: () => ['connect.facebook.net', 'www.facebook.com'],
  twikoo: ({ twikoo }) => [hostOf(twikoo.envId) ?? 'tcb-api.tencentcloudapi.com'],
  giscus: ({ giscus }) => [hostOf(giscus.js) ?? 'giscus.app'],
  remark42: ({ remark42 }) => [hostOf(remark42.host)],
  artalk: ({ artalk }) => [hostOf(artalk.server)],
}

const commentRules = ({ comments }: Config): Rule[] =>
  comments.use.flatMap(name => {
    const section = systemNamed(name)
    const hosts = section && COMMENTS[section]
    return hosts ? [['comments.use', hosts] as const] : []
  })

/** Options whose addresses, or the addresses in whose HTML, are loaded with the page. Links are not. */
const LOADED: readonly string[] = [
  ...['nav.logo', 'favicon', 'avatar.img', 'background', 'error_img', 'cover.default_cover'],
  ...['default_top_img', 'index_img', 'archive_img', 'tag_img', 'tag_per_img', 'category_img'],
  ...['category_per_img', 'footer_img', 'error_404.background', 'reward.QR_code', 'lazyload.placeholder'],
  ...['aside.card_author.description', 'aside.card_announcement.content', 'footer.custom_text', 'footer.nav'],
  ...['inject.head', 'inject.bottom', 'ad.index', 'ad.aside', 'ad.post', 'blog_title_font.font_link'],
  ...['preloader.pace_css_url', 'search.local_search.CDN', 'valine.bg', 'waline.bg', 'pwa'],
]

/** Under these names stand addresses that only a click leads to. */
const LINKS: ReadonlySet<string> = new Set(['link', 'url'])

const loaded = (option: string): Rule => [
  option,
  config =>
    (isOff(config, option) ? [] : textsIn(at(config, option.split('.')))).flatMap(text => hostsIn(text)),
]

/** Whether an option belongs to something that is switched off, or not chosen. */
function isOff(config: Config, option: string): boolean {
  const steps = option.split('.')
  const system = systemNamed(steps[0] ?? '')
  return (
    steps.some((_, depth) => at(config, [...steps.slice(0, depth), 'enable']) === false) ||
    (system !== undefined && !config.comments.use.some(name => systemNamed(name) === system)) ||
    (option === 'search.local_search.CDN' && config.search.use !== 'local_search')
  )
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([key, child]) => (LINKS.has(key) ? [] : textsIn(child)))
}
