import { colour, flag, freeMap, html, item, listOf, section, text } from '../../settings/kinds'

const file = (meaning: string) => text().optional().describe(meaning)

/** What pages tell machines. */
export const head = {
  site_verification: listOf(item({ name: text(), content: text() }))
    .default([])
    .describe('Proves to search engines that the site is yours')
    .meta({ example: [{ name: 'google-site-verification', content: 'xxxxxx' }] }),
  Open_Graph_meta: section({
    enable: flag().default(true).describe('Describe pages to other sites'),
    option: freeMap()
      .default({})
      .describe('Further options of the Open Graph helper of Hexo')
      .meta({ example: { twitter_card: 'summary', twitter_id: '@you', fb_app_id: 'xxxxxx' } }),
  }).describe('How links to the site look elsewhere'),
  structured_data: section({
    enable: flag()
      .default(true)
      .describe('Describe pages to search engines (Butterfly 5 does so whatever this option says)'),
    alternate_name: listOf(text()).default([]).describe('Other names of the site'),
  }).describe('JSON-LD'),
  inject: section({
    head: listOf(html())
      .default([])
      .describe('At the end of the head of every page')
      .meta({ example: ['<link rel="stylesheet" href="/self.css">'] }),
    bottom: listOf(html())
      .default([])
      .describe('At the end of the body of every page')
      .meta({ example: ['<script src="/self.js"></script>'] }),
  }).describe('HTML of your own'),
  pwa: section({
    enable: flag().default(false).describe('Readers may install the site like an app'),
    manifest: file('The manifest; blank makes one of what the blog says of itself'),
    apple_touch_icon: file('A picture of 180 × 180 pixels'),
    favicon_32_32: file('A picture of 32 × 32 pixels'),
    favicon_16_16: file('A picture of 16 × 16 pixels'),
    mask_icon: file('An SVG in one colour'),
    theme_color: colour().optional().describe('The colour of the tile on Windows'),
    service_worker: flag()
      .default(false)
      .describe('Pages that were read can be read again without a connection'),
  }).describe('The site as an app'),
}
