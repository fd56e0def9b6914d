import * as z from 'zod'
import { flag, html, section, text } from '../../settings/kinds'
import { countCategories } from '../../site/categories'
import type { PageFacts } from '../../site/facts'
import { defineCard } from './card'

export const author = defineCard({
  template: 'author',

  settings: z.object({
    enable: flag().default(true).describe('Introduce the author'),
    description: html().optional().describe('Replaces the description of the site'),
    button: section({
      enable: flag().default(true).describe('Show a button below the counts'),
      icon: text().default('fab fa-github').describe('Font Awesome classes of the icon'),
      text: text().default('Follow Me').describe('What the button says'),
      link: text().default('https://github.com/xxxxxx').describe('Where it leads'),
    }).describe('The button of the card'),
  }),

  view({ description, button }, { site, avatar, social, link, ...facts }) {
    const { text, icon } = button
    return {
      avatar,
      name: site.blog.author,
      description: description ?? site.blog.description,
      counts: siteCounts({ site, link, ...facts }),
      button: button.enable ? { text, icon, href: link(button.link) } : undefined,
      social,
    }
  },
})

/** How many posts, tags and categories there are, each with the page that lists them. */
export const siteCounts = ({ site, link, t }: Pick<PageFacts, 'site' | 'link' | 't'>) => [
  { label: t('aside.articles'), count: site.posts.length, href: link(site.blog.archiveDir) },
  { label: t('aside.tags'), count: site.tags.length, href: link(site.blog.tagDir) },
  {
    label: t('aside.categories'),
    count: countCategories(site.categories),
    href: link(site.blog.categoryDir),
  },
]
