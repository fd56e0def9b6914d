import { integer, oneOf, text } from '../../settings/kinds'
import { blank, defineSystem, settings } from './system'

export const facebookComments = defineSystem({
  title: 'Facebook',
  settings: settings({
    app_id: blank('The id of your app'),
    user_id: blank('The id of the moderator'),
    pageSize: integer({ min: 1 }).default(10).describe('How many comments at once'),
    order_by: oneOf('social', 'time', 'reverse_time').default('social').describe('What orders them'),
    lang: text().default('en_US').describe('The language'),
  }),
  required: ['app_id'],
  container: { class: 'fb-comments' },
})
