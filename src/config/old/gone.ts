import { gone, type OldOption } from './option'

const FOLLOWS_COMMENTS = 'the card shows the comments of the first system in comments.use.'
const IN_HEXO_CONFIG = 'the keys of Algolia belong to "algolia:" in _config.yml.'
const OWN_WORDS =
  'the words of the theme come from its language files; source/_data/languages.yml changes them.'

/** Options that have no meaning any more, and why. */
export const goneOptions: readonly OldOption[] = [
  gone('pangu', 'space between Chinese and Latin letters is a matter of browsers today (text-autospace).'),
  gone(
    'aplayerInject',
    'the theme loads no music player; add its style and scripts with inject.head and inject.bottom.',
  ),
  gone('daovoice', 'the service was given up; see chat.use for others.', 'app_id'),
  gone('messenger', 'Facebook ended the chat for websites; see chat.use for others.', 'pageID'),
  gone('gitter', 'it is no service for websites any more; see chat.use for others.'),
  gone('addThis', 'the service has ended; see share.use for others.'),
  gone('cnzz_analytics', 'the service has ended; add the script of another one with inject.head.'),
  gone('tencent_analytics', 'the service has ended; add the script of another one with inject.head.'),
  gone('change_font_size', 'browsers enlarge text; the theme has no buttons for it.'),
  gone('hide_sidebar_menu_child', 'write "|| hide" behind the name of a group of the menu to fold it.'),
  gone('artitalk', 'the page of moments (type: shuoshuo, source/_data/shuoshuo.yml) has taken its place.'),
  gone('anchor.button', 'headings have their link without it.'),
  gone('footer.ICP', 'write the number and its link into footer.custom_text.'),
  gone('translate.cookieDomain', 'the choice of the reader is kept without a cookie.'),
  gone('newest_comments.github_issues', FOLLOWS_COMMENTS),
  gone('newest_comments.disqus', FOLLOWS_COMMENTS),
  gone('newest_comments.leancloud', FOLLOWS_COMMENTS),
  gone('newest_comments.valine', FOLLOWS_COMMENTS),
  gone('newest_comments.waline', FOLLOWS_COMMENTS),
  gone('newest_comments.twikoo', FOLLOWS_COMMENTS),
  gone('local_search.hits_empty', OWN_WORDS),
  gone('local_search.labels.hits_empty', OWN_WORDS),
  gone('algolia_search.labels.hits_empty', OWN_WORDS),
  gone('algolia_search.labels.hits_stats', OWN_WORDS),
  gone('algolia_search.appId', IN_HEXO_CONFIG),
  gone('algolia_search.apiKey', IN_HEXO_CONFIG),
  gone('algolia_search.indexName', IN_HEXO_CONFIG),
  gone('algolia_search.adminApiKey', IN_HEXO_CONFIG),
  gone('algolia_search.chunkSize', IN_HEXO_CONFIG),
  gone('algolia_search.fields', IN_HEXO_CONFIG),
  gone('aside.card_ad', 'the card is there when ad.aside holds something.'),
  gone('aside.card_bottom_self', 'cards of your own stand in source/_data/widget.yml.'),
]
