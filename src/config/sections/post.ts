import { flag, integer, item, listOf, oneOf, section, text } from '../../settings/kinds'

export const post = {
  toc: section({
    post: flag().default(true).describe('Posts have one'),
    page: flag().default(false).describe('Pages have one'),
    number: flag().default(true).describe('Number the headings'),
    expand: flag().default(false).describe('Show all levels from the start'),
    style_simple: flag().default(false).describe('Posts show nothing else in the sidebar'),
    scroll_percent: flag().default(true).describe('Say how much of the text has been read'),
  }).describe('The table of contents'),
  post_copyright: section({
    enable: flag().default(true).describe('Show the box'),
    decode: flag().default(false).describe('Show the address of the post in readable characters'),
    author_href: text().optional().describe('Where the name of the author leads'),
    license: text().default('CC BY-NC-SA 4.0').describe('The licence of the text'),
    license_url: text()
      .default('https://creativecommons.org/licenses/by-nc-sa/4.0/')
      .describe('Where the licence can be read'),
  }).describe('The box with author, address and licence below a post'),
  reward: section({
    enable: flag().default(false).describe('Show the button'),
    text: text().optional().describe('What the button says'),
    QR_code: listOf(item({ img: text().optional(), link: text().optional(), text: text().optional() }))
      .default([])
      .describe('The pictures to scan, each with the link behind it and the text below it')
      .meta({ example: [{ img: '/img/wechat.jpg', text: 'WeChat' }] }),
  }).describe('A way to give the author money'),
  post_edit: section({
    enable: flag().default(false).describe('Show the link'),
    url: text().optional().describe('The address of the folder that holds your sources'),
  }).describe('A link to the source of the post'),
  related_post: section({
    enable: flag().default(true).describe('Show them'),
    limit: integer({ min: 0 }).default(6).describe('How many'),
    date_type: oneOf('created', 'updated').default('created').describe('Which date to show'),
  }).describe('Other posts with the same tags'),
  post_pagination: oneOf(1, 2, false)
    .default(1)
    .describe('Links to the neighbours of a post: the next one is older (1) or newer (2); false for none'),
  noticeOutdate: section({
    enable: flag().default(false).describe('Show it'),
    style: oneOf('simple', 'flat').default('flat').describe('How it looks'),
    limit_day: integer({ min: 0 }).default(365).describe('After how many days'),
    position: oneOf('top', 'bottom').default('top').describe('Above or below the text'),
    message_prev: text({ empty: true })
      .optional()
      .describe('The words before the number of days, instead of those in the language of the page'),
    message_next: text({ empty: true })
      .optional()
      .describe('The words after it, instead of those in the language of the page'),
  }).describe('A note on posts that have not been changed for long'),
}
