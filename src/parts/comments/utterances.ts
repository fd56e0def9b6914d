import { oneOf, text } from '../../settings/kinds'
import { blank, defineSystem, options, settings } from './system'

export const utterances = defineSystem({
  title: 'Utterances',
  settings: settings({
    repo: blank('The repository that keeps the comments, as owner/name'),
    issue_term: oneOf('pathname', 'url', 'title', 'og:title')
      .default('pathname')
      .describe('What finds the issue of a page'),
    light_theme: text().default('github-light').describe('The look in the light scheme'),
    dark_theme: text().default('photon-dark').describe('The look in the dark scheme'),
    js: blank('The address of the script, if not the usual one'),
    option: options(),
  }),
  required: ['repo'],
  container: { id: 'utterances-wrap' },
  newest: true,
})
