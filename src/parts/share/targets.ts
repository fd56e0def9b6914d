/** What is shared: a post, with what its page says of it. */
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
  /** The address that opens its form; undefined where there is none, and the reader copies the link instead. */
  href?(post: Shared): string
}

const to =
  (address: string, parameters: (post: Shared) => Record<string, string>) =>
  (post: Shared): string =>
    `${address}?${Object.entries(parameters(post))
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&')}`

const asText = ({ url, title }: Shared) => `${title} ${url}`

/** By the names of share.js and of AddToAny. */
export const shareTargets: Readonly<Record<string, ShareTarget>> = {
  facebook: {
    label: 'Facebook',
    icon: 'fab fa-facebook-f',
    colour: '#3b5998',
    href: to('https://www.facebook.com/sharer/sharer.php', ({ url }) => ({ u: url })),
  },
  x: {
    label: 'X',
    icon: 'fab fa-x-twitter',
    colour: '#0f1419',
    href: to('https://x.com/intent/post', ({ url, title }) => ({ text: title, url })),
  },
  weibo: {
    label: '微博',
    icon: 'fab fa-weibo',
    colour: '#e6162d',
    href: to('https://service.weibo.com/share/share.php', ({ url, title }) => ({ url, title })),
  },
  qq: {
    label: 'QQ',
    icon: 'fab fa-qq',
    colour: '#1296db',
    href: to('https://connect.qq.com/widget/shareqq/index.html', ({ url, title }) => ({ url, title })),
  },
  qzone: {
    label: 'QQ 空間',
    icon: 'fas fa-star',
    colour: '#b58900',
    href: to('https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey', ({ url, title }) => ({ url, title })),
  },
  douban: {
    label: '豆瓣',
    icon: 'fas fa-book-bookmark',
    colour: '#00802b',
    href: to('https://www.douban.com/share/service', ({ url, title }) => ({ href: url, name: title })),
  },
  linkedin: {
    label: 'LinkedIn',
    icon: 'fab fa-linkedin-in',
    colour: '#0077b5',
    href: to('https://www.linkedin.com/sharing/share-offsite/', ({ url }) => ({ url })),
  },
  reddit: {
    label: 'Reddit',
    icon: 'fab fa-reddit-alien',
    colour: '#ff4500',
    href: to('https://www.reddit.com/submit', ({ url, title }) => ({ url, title })),
  },
  telegram: {
    label: 'Telegram',
    icon: 'fab fa-telegram',
    colour: '#229ed9',
    href: to('https://t.me/share/url', ({ url, title }) => ({ url, text: title })),
  },
  whatsapp: {
    label: 'WhatsApp',
    icon: 'fab fa-whatsapp',
    colour: '#128c7e',
    href: to('https://api.whatsapp.com/send', post => ({ text: asText(post) })),
  },
  line: {
    label: 'LINE',
    icon: 'fab fa-line',
    colour: '#06c755',
    href: to('https://social-plugins.line.me/lineit/share', ({ url }) => ({ url })),
  },
  pinterest: {
    label: 'Pinterest',
    icon: 'fab fa-pinterest-p',
    colour: '#bd081c',
    href: to('https://www.pinterest.com/pin/create/button/', ({ url, title }) => ({ url, description: title })),
  },
  tumblr: {
    label: 'Tumblr',
    icon: 'fab fa-tumblr',
    colour: '#36465d',
    href: to('https://www.tumblr.com/widgets/share/tool', ({ url, title }) => ({ canonicalUrl: url, title })),
  },
  hacker_news: {
    label: 'Hacker News',
    icon: 'fab fa-hacker-news',
    colour: '#ff6600',
    href: to('https://news.ycombinator.com/submitlink', ({ url, title }) => ({ u: url, t: title })),
  },
  bluesky: {
    label: 'Bluesky',
    icon: 'fab fa-bluesky',
    colour: '#0085ff',
    href: to('https://bsky.app/intent/compose', post => ({ text: asText(post) })),
  },
  threads: {
    label: 'Threads',
    icon: 'fab fa-threads',
    colour: '#0f1419',
    href: to('https://www.threads.net/intent/post', post => ({ text: asText(post) })),
  },
  email: {
    label: 'Email',
    icon: 'fas fa-envelope',
    colour: '#0f79bd',
    href: to('mailto:', ({ url, title }) => ({ subject: title, body: url })),
  },
  wechat: { label: '微信', icon: 'fab fa-weixin', colour: '#07a14f' },
  facebook_messenger: { label: 'Messenger', icon: 'fab fa-facebook-messenger', colour: '#0084ff' },
  copy_link: { label: '', icon: 'fas fa-link', colour: '#0f79bd' },
}

const OTHER_NAMES: Readonly<Record<string, string>> = { twitter: 'x', sina_weibo: 'weibo', tencent: 'qq', google: '' }
