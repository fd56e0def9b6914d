import { blank, defineSystem, options, settings } from './system'

export const remark42 = defineSystem({
  title: 'Remark42',
  settings: settings({
    host: blank('The address of your server'),
    siteId: blank('The name of your site there'),
    option: options(),
  }),
  required: ['host', 'siteId'],
  container: { id: 'remark42' },
  count: { class: 'remark42__counter', onCards: true },
  newest: true,
})
