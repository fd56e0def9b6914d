import { attributesOf, showFramed } from './framed.client'
import { newestOfRepository } from './github.client'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'
import type { utterances } from './utterances'

const SCRIPT = 'https://utteranc.es/client.js'

/** https://utteranc.es */
export const client: CommentClient<SettingsOf<typeof utterances>> = {
  async show(container, settings, { thread, isNote, dark }) {
    const theme = (dark: boolean) => (dark ? settings.dark_theme : settings.light_theme)
    return showFramed(container, {
      src: settings.js ?? SCRIPT,
      attributes: {
        repo: settings.repo,
        ...attributesOf(settings.option),
        'issue-term': isNote ? thread.path : settings.issue_term,
        theme: theme(dark),
      },
      frame: 'utterances-frame',
      recolour: dark => ({ type: 'set-theme', theme: theme(dark) }),
    })
  },

  newest: ({ repo = '' }, limit) => newestOfRepository(repo, limit),
}
