import { blank, defineSystem, options, pageViews, settings } from './system'

export const twikoo = defineSystem({
  title: 'Twikoo',
  settings: settings({
    envId: blank('The id of the environment, or the address of your server'),
    region: blank('The region of the environment'),
    visitor: pageViews(),
    option: options(),
  }),
  required: ['envId'],
  container: { id: 'twikoo-wrap' },
  libraries: ['twikoo'],
  count: { class: 'twikoo-count', onCards: true },
  views: { option: 'visitor', id: 'twikoo_visitors' },
  newest: true,
})
