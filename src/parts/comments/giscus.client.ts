import { element } from '../../client/element'
import type { giscus } from './giscus'
import { attributesOf } from './script-attributes.client'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'

const SCRIPT = 'https://giscus.app/client.js'

/** https://giscus.app and https://github.com/giscus/giscus/blob/main/ADVANCED-USAGE.md */
export const client: CommentClient<SettingsOf<typeof giscus>> = {
  async show(container, settings, { thread, isNote, dark }) {
    const src = settings.js ?? SCRIPT
    const theme = (dark: boolean) => (dark ? settings.dark_theme : settings.light_theme)
    container.append(
      element('script', {
        src,
        async: '',
        crossorigin: 'anonymous',
        'data-repo': settings.repo,
        'data-repo-id': settings.repo_id,
        'data-category-id': settings.category_id,
        'data-mapping': 'pathname',
        'data-reactions-enabled': '1',
        ...attributesOf(settings.option),
        ...(isNote ? { 'data-mapping': 'specific', 'data-term': thread.path } : {}),
        'data-theme': theme(dark),
      }),
    )
    return {
      recolour(dark) {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.giscus-frame')
        frame?.contentWindow?.postMessage(
          { giscus: { setConfig: { theme: theme(dark) } } },
          new URL(src, location.href).origin,
        )
      },
    }
  },
}
