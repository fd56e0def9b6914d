import { blank, defineSystem, options, settings } from './system'

export const disqusjs = defineSystem({
  title: 'DisqusJS',
  settings: settings({
    shortname: blank('The name of your site there'),
    apikey: blank('The key of the API'),
    option: options(),
  }),
  required: ['shortname', 'apikey'],
  container: { id: 'disqusjs-wrap' },
  libraries: ['disqusjs', 'disqusjs_css'],
  count: { class: 'disqusjs-comment-count', onCards: true },
  newest: true,
})
