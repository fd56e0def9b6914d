/** A post that somebody shares, in words that can stand in an address: as `encodeURIComponent` writes them. */
export interface Shared {
  /** Absolute. */
  readonly url: string
  readonly title: string
}

/** Where a reader can share a post. */
export interface ShareTarget {
  readonly label: string
  readonly icon: string
  /** The colour by which people know it. */
  readonly colour: string
  /** The address that opens its form. Where there is none, the reader gets the link to paste. */
  readonly form?: (post: Shared) => string
}

/** The address of a form; its parameters are given as `name=url`, `name=title` or `name=both`. */
function form(address: string, ...parameters: readonly string[]) {
  const wanted = parameters.map(parameter => parameter.split('='))
  return ({ url, title }: Shared): string => {
    const values: Readonly<Record<string, string>> = { url, title, both: `${title}%20${url}` }
    const written = wanted.map(([name, what = '']) => `${name}=${values[what] ?? ''}`)
    return `${address}?${written.join('&')}`
  }
}

const target = (label: string, icon: string, colour: string, form?: ShareTarget['form']): ShareTarget =>
  form ? { label, icon, colour, form } : { label, icon, colour }

const x = target(
  'X',
  'fab fa-x-twitter',
  '#0f1419',
  form('https://x.com/intent/post', 'text=title', 'url=url'),
)
const weibo = target(
  'Weibo',
  'fab fa-weibo',
  '#e6162d',
  form('https://service.weibo.com/share/share.php', 'url=url', 'title=title'),
)

/** By their names in share.js and AddToAny. */
const targets: Readonly<Record<string, ShareTarget>> = {
  facebook: target(
    'Facebook',
    'fab fa-facebook-f',
    '#3b5998',
    form('https://www.facebook.com/sharer/sharer.php', 'u=url'),
  ),
  x,
  twitter: x,
  weibo,
  sina_weibo: weibo,
  wechat: target('WeChat', 'fab fa-weixin', '#07a14f'),
  qq: target(
    'QQ',
    'fab fa-qq',
    '#1296db',
    form('https://connect.qq.com/widget/shareqq/index.html', 'url=url', 'title=title'),
  ),
  qzone: target(
    'Qzone',
    'fas fa-star',
    '#fece00',
    form('https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey', 'url=url', 'title=title'),
  ),
  douban: target(
    'Douban',
    'fas fa-book-bookmark',
    '#00802b',
    form('https://www.douban.com/share/service', 'href=url', 'name=title'),
  ),
  linkedin: target(
    'LinkedIn',
    'fab fa-linkedin-in',
    '#0077b5',
    form('https://www.linkedin.com/sharing/share-offsite/', 'url=url'),
  ),
  reddit: target(
    'Reddit',
    'fab fa-reddit-alien',
    '#ff4500',
    form('https://www.reddit.com/submit', 'url=url', 'title=title'),
  ),
  telegram: target(
    'Telegram',
    'fab fa-telegram',
    '#229ed9',
    form('https://t.me/share/url', 'url=url', 'text=title'),
  ),
  whatsapp: target('WhatsApp', 'fab fa-whatsapp', '#128c7e', form('https://wa.me/', 'text=both')),
  line: target(
    'LINE',
    'fab fa-line',
    '#06c755',
    form('https://social-plugins.line.me/lineit/share', 'url=url'),
  ),
  pinterest: target(
    'Pinterest',
    'fab fa-pinterest-p',
    '#bd081c',
    form('https://www.pinterest.com/pin/create/button/', 'url=url', 'description=title'),
  ),
  tumblr: target(
    'Tumblr',
    'fab fa-tumblr',
    '#36465d',
    form('https://www.tumblr.com/widgets/share/tool', 'canonicalUrl=url', 'title=title'),
  ),
  hacker_news: target(
    'Hacker News',
    'fab fa-hacker-news',
    '#ff6600',
    form('https://news.ycombinator.com/submitlink', 'u=url', 't=title'),
  ),
  bluesky: target(
    'Bluesky',
    'fab fa-bluesky',
    '#0085ff',
    form('https://bsky.app/intent/compose', 'text=both'),
  ),
  threads: target(
    'Threads',
    'fab fa-threads',
    '#0f1419',
    form('https://www.threads.net/intent/post', 'text=both'),
  ),
  facebook_messenger: target('Messenger', 'fab fa-facebook-messenger', '#0084ff'),
  email: target('Email', 'fas fa-envelope', '#0f79bd', form('mailto:', 'subject=title', 'body=url')),
  copy_link: target('', 'fas fa-link', '#0f79bd'),
}

/** The targets that are known of those a config names. */
export const knownTargets = (names: readonly string[]): (ShareTarget & { name: string })[] =>
  [...new Set(names.map(name => name.toLowerCase()))].flatMap(name => {
    const known = Object.hasOwn(targets, name) ? targets[name] : undefined
    return known ? { ...known, name } : []
  })
