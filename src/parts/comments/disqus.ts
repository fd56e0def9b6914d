import { blank, defineSystem, settings } from './system'

export const disqus = defineSystem({
  title: 'Disqus',
  settings: settings({
    shortname: blank('The name of your site there'),
    apikey: blank('For counts and newest comments'),
  }),
  required: ['shortname'],
  container: { id: 'disqus_thread' },
  count: { class: 'disqus-comment-count', onCards: true },
  newest: true,
})
