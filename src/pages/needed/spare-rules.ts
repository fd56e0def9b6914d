import type { Config } from '../../config/schema'
import type { Contents } from '../../site/contents'
import { isRightToLeft } from '../../site/languages'
import { NEGATIONS, withoutRules } from '../../site/without-rules'
import { movesByItself } from '../browser/effects'
import { hasSubMenus } from '../frame/navigation'
import { chosenSystems } from '../services/comments'

type Rule = (config: Config, contents: Contents) => boolean

const hasComments: Rule = config => chosenSystems(config).length > 0

/** Whether a line parts texts somewhere. It has an icon. */
export const hasLines: Rule = (config, contents) => contents.mayHold('<hr') || hasComments(config, contents)

const ofElement = (name: string): readonly [marks: string, Rule] => [
  name,
  (_, { mayHold }) => mayHold(`<${name}`),
]

/** A rule for `zh-HK` holds for `zh-Hant-HK` too. */
function ofLanguage(language: string): readonly [marks: string, Rule] {
  const [first, ...others] = language.toLowerCase().split('-')
  const isSuch = (tag: string) => {
    const [start, ...parts] = tag.toLowerCase().split('-')
    return start === first && others.every(part => parts.includes(part))
  }
  return [`:lang(${language})`, (_, { mayHold, speaks }) => speaks(isSuch) || mayHold(`lang="${first}`)]
}

/**
 * What stands in selectors, and which blogs can have it: the style sheets of others do without these rules. A mark that
 * ends in a hyphen or an equals sign is the beginning of many.
 */
export const MARKS: readonly (readonly [marks: string, Rule])[] = [
  ['.aside-left', ({ aside }) => aside.position === 'left'],
  ['.no-phone', ({ aside }) => !aside.mobile],
  ['.card-category- .expandBtn', ({ aside }) => aside.enable && aside.card_categories.enable],
  ['.card-archive-', ({ aside }) => aside.enable && aside.card_archives.enable],
  ['.card-announcement', ({ aside }) => aside.enable && aside.card_announcement.enable],
  [
    '.card-info .card-info- .author-info- #card-info-btn',
    ({ aside }) => aside.enable && aside.card_author.enable,
  ],
  ['.webinfo-item', ({ aside }) => aside.enable && aside.card_webinfo.enable],
  ['.fixed', ({ nav }) => nav.fixed],
  ['#web_bg', ({ background }) => background.length > 0],
  ['.site-icon', ({ nav }) => nav.logo !== undefined],
  ['.menus_item_child .group', hasSubMenus],
  ['.footer-flex .footer-flex-', ({ footer }) => footer.nav.length > 0],
  ['.footer-image', ({ footer_img }) => Boolean(footer_img)],
  ['.icp-icon', (_, { onEveryPage }) => onEveryPage('icp-icon')],
  ['#post-info.text-center', ({ post_meta }) => post_meta.post.position === 'center'],
  ['.search', ({ search }) => Boolean(search.use)],
  ['.show-percent .scroll-percent', ({ rightside_scroll_percent }) => rightside_scroll_percent],
  ['.motion-button', movesByItself],
  ['.own-chat-button', ({ chat }) => chat.rightside_button],
  ['.ads-wrap', ({ ad }) => Object.values(ad).some(Boolean)],
  ['.comment-count', hasComments],
  [
    '.post-meta-pv-cv',
    (config, contents) =>
      config.busuanzi.page_pv || config.umami_analytics.enable || hasComments(config, contents),
  ],
  ['hr .custom-hr', hasLines],
  ['.read-mode .exit-readmode', ({ readmode }) => readmode],
  ['.headings-are-links', ({ anchor }) => anchor.click_to_scroll],
  ['.series- .card-post-series', (_, { says, mayHold }) => says('series') || mayHold('series-')],
  ['.post-copyright .post-copyright__type .post-copyright-', ({ post_copyright }) => post_copyright.enable],
  ['.relatedPosts .relatedPosts-list', ({ related_post }) => related_post.enable],
  ['.post-share .share-status .social-share .social-share-icon', ({ share }) => Boolean(share.use)],
  ['.reward- .post-reward', ({ reward }) => reward.enable],
  ['.post-edit-link', ({ post_edit }) => post_edit.enable],
  ['.macStyle .mac- .code-window', ({ code_blocks }) => code_blocks.macStyle],
  ['.code-expand-btn', ({ code_blocks }) => Boolean(code_blocks.height_limit)],
  ['.code-fullpage', ({ code_blocks }) => code_blocks.fullpage],
  ['.code-wraps', ({ code_blocks }) => code_blocks.word_wrap],
  ['.code-unnamed', ({ code_blocks }) => !code_blocks.language],
  ['.line-numbers-rows', (_, { mayHold }) => mayHold('line-numbers')],
  ['.pullquote', (_, { mayHold }) => mayHold('pullquote')],
  ['.video-container', (_, { mayHold }) => mayHold('video-container')],
  ['button:where', (_, { mayHold }) => mayHold('<button')],
  ['.hljs-', (_, { mayHold }) => mayHold('hljs-')],
  ...['mark', 'kbd', 'details', 'summary', 'dl', 'dt', 'dd', 'iframe', 'video', 'audio'].map(ofElement),
  ['[dir=', (_, { mayHold, speaks }) => speaks(isRightToLeft) || mayHold('dir="rtl')],
  ...['zh', 'zh-CN', 'zh-Hans', 'zh-TW', 'zh-Hant', 'zh-HK', 'ja', 'ko'].map(ofLanguage),
]

/** The rules of a style sheet that some page of the blog can need. */
export function usedRules(config: Config, contents: Contents): (css: string) => string {
  const absent = MARKS.flatMap(([marks, isUsed]) => (isUsed(config, contents) ? [] : marks.split(' ')))
  if (absent.length === 0) return css => css
  const pattern = new RegExp(absent.map(patternOf).join('|'))
  return css => withoutRules(css, selector => pattern.test(selector.replace(NEGATIONS, '')))
}

const patternOf = (mark: string) =>
  [
    /^\w/.test(mark) ? '(?<![\\w.#-])' : '',
    mark.replace(/[.()[\]]/g, '\\$&'),
    /[-=]$/.test(mark) ? '' : '(?![\\w-])',
  ].join('')
