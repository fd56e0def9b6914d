import { blank, defineSystem, options, settings } from './system'

export const gitalk = defineSystem({
  title: 'Gitalk',
  settings: settings({
    client_id: blank('The id of your OAuth app'),
    client_secret: blank('Its secret, which every reader can see'),
    repo: blank('The repository that keeps the comments'),
    owner: blank('Whose repository it is'),
    admin: blank('Who may start a discussion'),
    option: options(),
  }),
  required: ['client_id', 'client_secret', 'repo', 'owner', 'admin'],
  container: { id: 'gitalk-container' },
  libraries: ['gitalk', 'gitalk_css'],
  count: { class: 'gitalk-comment-count', onCards: false },
  newest: true,
})
