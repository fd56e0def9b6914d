import { converted, gone, type OldOption } from './option'

/** Libraries whose address can be set; until 4.1 they stood in `CDN` itself. By their old name. */
const LIBRARIES: Readonly<Record<string, string>> = {
  ...named('pjax', 'gitalk', 'gitalk_css', 'valine', 'disqusjs', 'disqusjs_css', 'twikoo', 'sharejs'),
  ...named('sharejs_css', 'mathjax', 'katex', 'katex_copytex', 'mermaid', 'busuanzi', 'canvas_ribbon'),
  ...named('canvas_fluttering_ribbon', 'canvas_nest', 'lazyload', 'instantpage', 'typed', 'medium_zoom'),
  ...named('snackbar', 'snackbar_css', 'activate_power_mode', 'fireworks', 'click_heart', 'fontawesome'),
  ...named('prismjs_js', 'prismjs_lineNumber_js', 'prismjs_autoloader', 'chartjs', 'giscus', 'artalk_js'),
  ...named('artalk_css', 'docsearch_js', 'docsearch_css', 'waline_js', 'waline_css', 'clickShowText'),
  ...named('egjs_infinitegrid', 'abcjs_basic_js', 'blueimp_md5', 'pace_js', 'pace_default_css'),
  ClickShowText: 'clickShowText',
  waline: 'waline_js',
}

function named(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map(name => [name, name]))
}

const OURS = ['main', 'main_css', 'utils', 'translate', 'local_search', 'algolia_js', 'local_search_js']

const DROPPED = [
  ...['jquery', 'pangu', 'addtoany', 'utterances', 'katex_copytex_css', 'aplayer_css', 'aplayer_js'],
  ...['meting_js', 'justifiedGallery_js', 'justifiedGallery_css', 'algolia_search', 'algolia_search_css'],
  ...['algolia_search_v4', 'instantsearch_v4', 'fancybox', 'fancybox_css', 'fancybox_v4', 'fancybox_css_v4'],
  ...['flickr_justified_gallery_js', 'flickr_justified_gallery_css', 'artitalk'],
]

/** These were the addresses of old releases, and are what the provider gives today. */
const isUsualAddress = (value: unknown) =>
  typeof value === 'string' &&
  /^(https:\/\/cdn\.jsdelivr\.net\/npm\/|(https?:)?\/\/busuanzi\.ibruce\.info\/)/.test(value)

const library = (old: string, now: string) =>
  converted(`CDN.${old}`, `CDN.option.${now}`, value => (isUsualAddress(value) ? undefined : value))

/** A library that the theme had and has no more is only worth a word when its address was chosen. */
const dropped = (name: string, reason: string): OldOption => {
  const option = gone(`CDN.${name}`, reason)
  return { ...option, read: (value, written) => (isLeft(value) ? [] : option.read(value, written)) }
}

const isLeft = (value: unknown) =>
  isUsualAddress(value) || (typeof value === 'string' && /^\/(js|css)\//.test(value))

/** Addresses of libraries. */
export const libraryOptions: readonly OldOption[] = [
  ...Object.entries(LIBRARIES).map(([old, now]) => library(old, now)),
  ...OURS.map(name => dropped(name, 'the files of the theme itself are always part of the site.')),
  ...DROPPED.map(name => dropped(name, 'not loaded by the theme, or not in this release.')),
]
