import {
  cssLength,
  either,
  flag,
  freeMap,
  listOf,
  mapOf,
  oneOf,
  picture,
  section,
  text,
} from '../../settings/kinds'

export const pictures = {
  favicon: text()
    .optional()
    .describe('The icon of the site in browser tabs; else that of _config.yml, else /img/favicon.png'),
  avatar: section({
    img: text().default('/img/butterfly-icon.png').describe('A picture of the author'),
    effect: flag().default(false).describe('Let it turn round and round'),
  }).describe('The picture of the author'),
  background: listOf(text())
    .default([])
    .describe(
      'Behind everything: an image, a colour or a CSS background; of a list, one at each visit, by chance',
    ),
  error_img: section({
    flink: text().default('/img/friend_404.gif').describe('Stands in for a missing avatar or link icon'),
    post_page: text().default('/img/404.jpg').describe('Stands in for a missing cover'),
  }).describe('What is shown where an image cannot be loaded'),
}

export const banner = {
  disable_top_img: flag().default(false).describe('No banner on any page'),
  default_top_img: picture()
    .optional()
    .describe(
      'The banner of pages without one of their own: an image, a colour or a CSS background; false for none',
    ),
  index_img: picture().optional().describe('The banner of the home page'),
  archive_img: picture().optional().describe('The banner of the archives'),
  tag_img: picture().optional().describe('The banner of the pages of tags'),
  tag_per_img: mapOf(picture())
    .default({})
    .describe('The banners of single tags, by name')
    .meta({ example: { Hexo: '/img/hexo.jpg' } }),
  category_img: picture().optional().describe('The banner of the pages of categories'),
  category_per_img: mapOf(picture())
    .default({})
    .describe('The banners of single categories, by name')
    .meta({ example: { Travel: '/img/travel.jpg' } }),
  footer_img: either('an image, a colour, true or false', flag(), text())
    .default(false)
    .describe('The picture of the footer; true repeats the banner of the page'),
  index_site_info_top: cssLength()
    .optional()
    .describe('How far below the top the home page shows its title (43%)'),
  index_top_img_height: cssLength().optional().describe('The height of the banner of the home page (100vh)'),
  subtitle: section({
    enable: flag().default(false).describe('Show a sentence below the title'),
    effect: flag().default(true).describe('Type it letter by letter'),
    typed_option: freeMap()
      .default({})
      .describe('Options of typed.js: startDelay, typeSpeed, backSpeed and backDelay in milliseconds, loop'),
    source: oneOf(false, 1, 2, 3)
      .default(false)
      .describe(
        'Ask a service for the sentence, v1.hitokoto.cn (1), v.api.aa1.cn (2) or v1.jinrishici.com (3); false uses sub alone',
      ),
    sub: listOf(text()).default([]).describe('The sentence, or several'),
  }).describe('The line below the title of the home page'),
}
