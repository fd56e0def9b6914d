import { either, flag, html, integer, item, listOf, number, oneOf, section, text } from '../../settings/kinds'

const link = item({ title: text().optional(), url: text().optional(), html: html().optional() })
const block = item({ title: text().optional(), item: listOf(link).default([]) })

export const footer = {
  footer: section({
    nav: listOf(item({ width: number({ min: 0 }).optional(), content: listOf(block).default([]) }))
      .default([])
      .describe('Columns of links')
      .meta({
        example: [{ width: 1, content: [{ title: 'Blog', item: [{ title: 'About', url: '/about/' }] }] }],
      }),
    owner: section({
      enable: flag().default(true).describe('Show the line'),
      since: either('a year or false', integer({ min: 1 }), oneOf(false))
        .default(2025)
        .describe('The year in which the site began; false shows the current year alone'),
    }).describe('Whose site it is'),
    copyright: section({
      enable: flag().default(true).describe('Show the line'),
      version: flag().default(true).describe('Name the versions too'),
    }).describe('What the site is made with'),
    custom_text: html().optional().describe('Anything else'),
  }).describe('The foot of every page'),
}
