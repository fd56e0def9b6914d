import { either, flag, mapOf, section, text } from '../../settings/kinds'

export const navigation = {
  nav: section({
    logo: text().optional().describe('A picture before the name of the site'),
    display_title: flag().default(true).describe('Show the name of the site'),
    display_post_title: flag().default(true).describe('Posts show their own title once the reader scrolls'),
    fixed: flag().default(false).describe('Keep the bar in sight while scrolling'),
  }).describe('The bar at the top of every page'),

  menu: mapOf(either('a link, or a map of links', text(), mapOf(text())))
    .default({})
    .describe('What the menu leads to, at most two levels deep: "label: link || icon"')
    .meta({
      example: {
        Home: '/ || fas fa-home',
        Archives: '/archives/ || fas fa-archive',
        'More || fas fa-list': { Music: '/music/ || fas fa-music', Films: '/films/ || fas fa-video' },
      },
    }),

  social: mapOf(text())
    .default({})
    .describe('Where else to find you: "icon: link || title || colour"')
    .meta({
      example: {
        'fab fa-github': 'https://github.com/you || GitHub || #24292e',
        'fas fa-envelope': 'mailto:you@example.com || Email || #4a7dbe',
      },
    }),
}
