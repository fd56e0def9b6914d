import { flag, integer, listOf, oneOf, section, text } from '../../settings/kinds'

const dates = () => oneOf('created', 'updated', 'both', false)

export const home = {
  cover: section({
    index_enable: flag().default(true).describe('Show covers on the home page'),
    aside_enable: flag().default(true).describe('Show covers in the sidebar'),
    archives_enable: flag().default(true).describe('Show covers in the archives'),
    default_cover: listOf(text())
      .default([])
      .describe('The cover of posts without one; of a list, each post keeps the same one'),
  }).describe('The pictures that stand for posts'),
  index_layout: oneOf(1, 2, 3, 4, 5, 6, 7)
    .default(3)
    .describe(
      'Cover on the left (1), right (2), in turn (3), on top (4), behind (5), masonry of 4 (6) or 5 (7)',
    ),
  index_post_content: section({
    method: oneOf(1, 2, 3, false)
      .default(3)
      .describe(
        'The description (1), the description or else the text (2), the text (3), or nothing (false)',
      ),
    length: integer({ min: 0 }).default(500).describe('How many characters of the text'),
  }).describe('What introduces a post on the home page'),
  category_ui: oneOf('index', 'default')
    .optional()
    .describe('index lists the posts of a category like the home page'),
  tag_ui: oneOf('index', 'default').optional().describe('index lists the posts of a tag like the home page'),
  post_meta: section({
    page: section({
      date_type: dates().default('created').describe('Which dates to show'),
      date_format: oneOf('date', 'relative').default('date').describe('As a date, or as the time since then'),
      categories: flag().default(true).describe('Show the categories'),
      tags: flag().default(false).describe('Show the tags'),
      label: flag().default(true).describe('Say what each date is'),
    }).describe('In lists'),
    post: section({
      position: oneOf('left', 'center').default('left').describe('Where the title stands in the banner'),
      date_type: dates().default('both').describe('Which dates to show'),
      date_format: oneOf('date', 'relative').default('date').describe('As a date, or as the time since then'),
      categories: flag().default(true).describe('Show the categories'),
      tags: flag().default(true).describe('Show the tags below the text'),
      label: flag().default(true).describe('Say what each date is'),
    }).describe('On the page of the post'),
  }).describe('What is said of a post besides its title'),
}
