import { blank, defineSystem, options, pageViews, settings } from './system'

export const waline = defineSystem({
  title: 'Waline',
  settings: settings({
    serverURL: blank('The address of your server'),
    bg: blank('A picture behind the field'),
    pageview: pageViews(),
    option: options(),
  }),
  required: ['serverURL'],
  container: { id: 'waline-wrap' },
  libraries: ['waline_js', 'waline_css'],
  count: { class: 'waline-comment-count', onCards: true },
  views: { option: 'pageview', class: 'waline-pageview-count' },
  newest: true,
})
