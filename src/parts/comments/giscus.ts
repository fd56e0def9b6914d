import { text } from '../../settings/kinds'
import { blank, defineSystem, options, settings } from './system'

export const giscus = defineSystem({
  title: 'Giscus',
  settings: settings({
    repo: blank('The repository that keeps the comments, as owner/name'),
    repo_id: blank('Its id'),
    category_id: blank('The id of the category of discussions'),
    light_theme: text().default('light').describe('The look in the light scheme'),
    dark_theme: text().default('dark').describe('The look in the dark scheme'),
    js: blank('The address of the script, if not the usual one'),
    option: options(),
  }),
  required: ['repo', 'repo_id', 'category_id'],
  container: { id: 'giscus-wrap' },
})
