import { flag, freeMap, section, text } from '../../settings/kinds'

const blank = (meaning: string) => text().optional().describe(meaning)

export const analytics = {
  busuanzi: section({
    site_uv: flag().default(false).describe('Show how many visitors the site has had'),
    site_pv: flag().default(false).describe('Show how often pages of the site have been read'),
    page_pv: flag().default(false).describe('Show how often this page has been read'),
  }).describe(
    'Counts of a public service. Off, where Butterfly has them on, because each visit is reported to it',
  ),
  baidu_analytics: blank('Your id at Baidu Tongji'),
  google_analytics: blank('Your id at Google Analytics'),
  cloudflare_analytics: blank('Your token at Cloudflare Web Analytics'),
  microsoft_clarity: blank('Your id at Microsoft Clarity'),
  umami_analytics: section({
    enable: flag().default(false).describe('Use it'),
    serverURL: blank('The address of your own server, if you have one'),
    script_name: text().default('script.js').describe('The name of its script'),
    website_id: blank('The id of your site there'),
    option: freeMap().default({}).describe('Further attributes of the script'),
    UV_PV: section({
      site_uv: flag().default(false).describe('Show how many visitors the site has had'),
      site_pv: flag().default(false).describe('Show how often pages of the site have been read'),
      page_pv: flag().default(false).describe('Show how often this page has been read'),
      token: blank('The key for reading the counts, which every reader can see'),
    }).describe('Counts on the pages'),
  }).describe('Umami'),
  google_tag_manager: section({
    tag_id: blank('Your id there'),
    domain: text().default('https://www.googletagmanager.com').describe('Where the script comes from'),
  }).describe('Google Tag Manager'),
}
