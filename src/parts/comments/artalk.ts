import { flag } from '../../settings/kinds'
import { blank, defineSystem, options, pageViews, settings } from './system'

export const artalk = defineSystem({
  title: 'Artalk',
  settings: settings({
    server: blank('The address of your server'),
    site: blank('The name of your site there'),
    visitor: pageViews(),
    vote: flag().default(false).describe('Readers may vote on a page'),
    option: options(),
  }),
  required: ['server', 'site'],
  container: { id: 'artalk-wrap' },
  libraries: ['artalk_js', 'artalk_css'],
  count: { class: 'artalk-count', onCards: true },
  views: { option: 'visitor', id: 'ArtalkPV' },
  newest: true,
})
