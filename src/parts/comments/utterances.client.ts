import { element } from '../../client/element'
import { newestOfRepository } from './github.client'
import { attributesOf } from './script-attributes.client'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'
import type { utterances } from './utterances'

const SCRIPT = 'https://utteranc.es/client.js'

/** https://utteranc.es */
export const client: CommentClient<SettingsOf<typeof utterances>> = {
  async show(container, settings, { thread, isNote, dark }) {
    const src = settings.js ?? SCRIPT
    const theme = (dark: boolean) => (dark ? settings.dark_theme : settings.light_theme)
    container.append(
      element('script', {
        src,
        async: '',
        crossorigin: 'anonymous',
        repo: settings.repo,
        ...attributesOf(settings.option),
        'issue-term': isNote ? thread.path : settings.issue_term,
        theme: theme(dark),
      }),
    )
    return {
      recolour(dark) {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.utterances-frame')
        frame?.contentWindow?.postMessage(
          { type: 'set-theme', theme: theme(dark) },
          new URL(src, location.href).origin,
        )
      },
    }
  },

  newest: ({ repo = '' }, limit) => newestOfRepository(repo, limit),
}
