import { direction, either, flag, integer, number, oneOf, section } from '../../settings/kinds'

/** What happens to the text of posts and pages. */
export const content = {
  code_blocks: section({
    theme: oneOf('light', 'darker', 'pale night', 'ocean', false)
      .default('light')
      .describe('The colours of code; false leaves it uncoloured'),
    macStyle: flag().default(false).describe('Draw the frame like a window of macOS'),
    height_limit: either('a number of pixels or false', integer({ min: 1 }), oneOf(false))
      .default(false)
      .describe('Fold blocks that are higher than this, in pixels'),
    word_wrap: flag().default(false).describe('Wrap long lines'),
    copy: flag().default(true).describe('A button to copy the code'),
    language: flag().default(true).describe('Name the language'),
    shrink: oneOf(true, false, 'none')
      .default(false)
      .describe('Start closed (true), open (false), or open and without an arrow (none)'),
    fullpage: flag().default(false).describe('A button to fill the window'),
  }).describe('Blocks of code'),
  anchor: section(
    {
      auto_update: flag().default(false).describe('The address follows the heading in view'),
      click_to_scroll: flag().default(false).describe('A click on a heading scrolls to it'),
    },
    ['auto_update'],
  ).describe('Links to headings'),
  external_link_mark: flag().default(true).describe('A small arrow behind links to other sites'),
  photofigcaption: flag().default(false).describe('Show the title or description of an image below it'),
  lightbox: oneOf('fancybox', 'medium_zoom')
    .optional()
    .describe('What enlarges an image at a click: over the whole window (fancybox), or in its place'),
  copy: section({
    enable: flag().default(true).describe('Readers may select text'),
    copyright: section({
      enable: flag().default(false).describe('Add it'),
      limit_count: integer({ min: 0 }).default(150).describe('Only to texts of more characters'),
    }).describe('A notice of author and source below copied text'),
  }).describe('Copying text from the site'),
  wordcount: section({
    enable: flag().default(false).describe('Count words'),
    post_wordcount: flag().default(true).describe('How many words a post has'),
    min2read: flag().default(true).describe('How many minutes it takes to read'),
    total_wordcount: flag().default(true).describe('How many words the site has'),
  }).describe('The length of texts'),
  note: section({
    style: oneOf('simple', 'modern', 'flat', 'disabled').default('flat').describe('How notes look'),
    icons: flag().default(true).describe('Give the six kinds of notes an icon'),
    border_radius: either('a number of pixels or false', number({ min: 0 }), oneOf(false))
      .default(3)
      .describe('How round the corners are, in pixels'),
    light_bg_offset: number().default(0).describe('Lightens the background, in percent'),
  }).describe('The tag plugin note'),
  series: section({
    enable: flag().default(false).describe('Know which posts belong together'),
    orderBy: oneOf('title', 'date').default('title').describe('What orders the posts'),
    order: direction().default(1).describe('1 rising, -1 falling'),
    number: flag().default(true).describe('Number the posts'),
  }).describe('The tag plugin series'),
}
