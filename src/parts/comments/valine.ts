import { text } from '../../settings/kinds'
import { blank, defineSystem, options, pageViews, settings } from './system'

export const valine = defineSystem({
  title: 'Valine',
  settings: settings({
    appId: blank('The id of your LeanCloud app'),
    appKey: blank('The key of your LeanCloud app'),
    avatar: text().default('monsterid').describe('The avatar of readers who have none'),
    serverURLs: blank('The address of your own LeanCloud domain'),
    bg: blank('A picture behind the field'),
    visitor: pageViews(),
    option: options(),
  }),
  required: ['appId', 'appKey'],
  container: { id: 'vcomment', class: 'vcomment' },
  libraries: ['valine'],
  count: { class: 'valine-comment-count', onCards: true },
  views: { option: 'visitor', class: 'leancloud_visitors' },
  newest: true,
})
