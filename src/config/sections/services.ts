import { chats } from '../../parts/chat'
import { flag, html, names, oneOf, section, text } from '../../settings/kinds'
import { settingsOf } from '../settings-of'

const blank = (meaning: string) => text().optional().describe(meaning)

export const sharing = {
  share: section({
    use: oneOf('sharejs', 'addtoany', false).default('sharejs').describe('Whose buttons; false for none'),
    sharejs: section({
      sites: names().default(['facebook', 'x', 'wechat', 'weibo', 'qq']).describe('Where to share'),
    }).describe('Share.js'),
    addtoany: section({
      item: names()
        .default(['facebook', 'x', 'wechat', 'sina_weibo', 'facebook_messenger', 'email', 'copy_link'])
        .describe('Where to share'),
    }).describe('AddToAny'),
  }).describe('Buttons to share a post'),
}

export const chat = {
  chat: section({
    use: oneOf('chatra', 'tidio', 'crisp', 'knocket').optional().describe('Which service; blank for none'),
    rightside_button: flag().default(false).describe('Open it with a button of ours instead of its own'),
    button_hide_show: flag().default(false).describe('Its button hides while the reader scrolls down'),
  }).describe('Talking to visitors'),
  ...settingsOf(chats),
}

export const advertising = {
  google_adsense: section({
    enable: flag().default(false).describe('Show advertisements of Google'),
    auto_ads: flag().default(true).describe('Let Google choose the places'),
    js: text()
      .default('https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js')
      .describe('The address of the script'),
    client: blank('Your id there'),
    enable_page_level_ads: flag().default(true).describe('Advertisements over the page'),
  }).describe('Google AdSense'),
  ad: section({
    index: html().optional().describe('After every third post of the home page'),
    aside: html().optional().describe('In the sidebar'),
    post: html().optional().describe('Below a post'),
  }).describe('Advertisements of your own'),
}
