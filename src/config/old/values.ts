import { at, type Tree } from '../tree'
import { converted, isOn, type OldOption, pathOf, spread } from './option'

/** What a switch of its own was is one choice of several today. */
const choice = (old: string, now: string, name: string) =>
  converted(old, now, value => (isOn(value) ? name : undefined))

/** The value counts only while the switch beside it is on. */
const whileOn = (old: string, now: string, enable: string) =>
  converted(old, now, (value, written) => (isOn(at(written, pathOf(enable))) ? value : undefined))

const isChosen = (written: Tree, name: string) => isOn(at(written, [name, 'enable']))

const CODE_THEMES: Readonly<Record<string, Tree>> = {
  mac: { 'code_blocks.theme': 'darker', 'code_blocks.macStyle': true },
  'mac light': { 'code_blocks.theme': 'light', 'code_blocks.macStyle': true },
}

const COVER_LAYOUTS: Readonly<Record<string, number>> = { left: 1, right: 2, both: 3 }

const listed = (value: unknown) =>
  typeof value === 'string' ? value.split(',').map(name => name.trim()) : value

/** How search engines name the `meta` element that proves whose site it is. */
const VERIFICATIONS: Readonly<Record<string, string>> = {
  google: 'google-site-verification',
  bing: 'msvalidate.01',
  baidu: 'baidu-site-verification',
  qihu: '360-site-verification',
  yandex: 'yandex-verification',
}

const verification = (engine: string, name: string): OldOption => ({
  old: `${engine}_site_verification`,
  now: ['site_verification'],
  read: (content, written) => [
    { path: ['site_verification', nextIndex(written.site_verification)], value: { name, content } },
  ],
})

const nextIndex = (list: unknown) => (Array.isArray(list) ? list.length : 0)

const COMMENTS: Readonly<Record<string, string>> = {
  disqus: 'Disqus',
  disqusjs: 'Disqusjs',
  livere: 'Livere',
  gitalk: 'Gitalk',
  valine: 'Valine',
  waline: 'Waline',
  utterances: 'Utterances',
  facebook_comments: 'Facebook Comments',
  twikoo: 'Twikoo',
  giscus: 'Giscus',
}

/** Options whose value was written in another way. Of several that set the same option the first one counts. */
export const convertedOptions: readonly OldOption[] = [
  ...['', 'code_blocks.'].map(place =>
    spread(
      `${place}highlight_theme`,
      ['code_blocks.theme', 'code_blocks.macStyle'],
      value => CODE_THEMES[String(value)] ?? { 'code_blocks.theme': value },
    ),
  ),
  converted('cover.position', 'index_layout', value => COVER_LAYOUTS[String(value)] ?? value),
  whileOn('runtimeshow.publish_date', 'aside.card_webinfo.runtime_date', 'runtimeshow.enable'),
  converted('runtimeshow.enable', 'aside.card_webinfo.runtime_date', () => undefined),
  choice('medium_zoom', 'lightbox', 'medium_zoom'),
  choice('fancybox', 'lightbox', 'fancybox'),
  converted('toc.enable', 'toc.post', value => value),

  ...['algolia_search', 'local_search', 'docsearch'].flatMap(name => [
    choice(`${name}.enable`, 'search.use', name),
    choice(`search.${name}.enable`, 'search.use', name),
  ]),

  ...['mathjax', 'katex'].flatMap(name => [
    whileOn(`${name}.per_page`, 'math.per_page', `${name}.enable`),
    whileOn(`${name}.hide_scrollbar`, 'math.hide_scrollbar', `${name}.enable`),
    choice(`${name}.enable`, 'math.use', name),
  ]),

  // Today a blog without the option has share.js, so that "no" must be said.
  converted('sharejs.enable', 'share.use', (value, written) => {
    if (isOn(value)) return 'sharejs'
    return isChosen(written, 'addtoany') ? undefined : false
  }),
  choice('addtoany.enable', 'share.use', 'addtoany'),

  ...['chatra', 'tidio', 'crisp'].map(name => choice(`${name}.enable`, 'chat.use', name)),
  ...Object.entries(COMMENTS).map(([section, name]) => choice(`${section}.enable`, 'comments.use', name)),

  converted('valine.guest_info', 'valine.option.meta', listed),
  converted('valine.requiredFields', 'valine.option.requiredFields', listed),
  ...Object.entries(VERIFICATIONS).map(([engine, name]) => verification(engine, name)),
]
