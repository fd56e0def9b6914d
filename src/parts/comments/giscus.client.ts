import { attributesOf, showFramed } from './framed.client'
import type { giscus } from './giscus'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'

const SCRIPT = 'https://giscus.app/client.js'

/** https://giscus.app and https://github.com/giscus/giscus/blob/main/ADVANCED-USAGE.md */
export const client: CommentClient<SettingsOf<typeof giscus>> = {
  async show(container, settings, { thread, isNote, dark }) {
    const theme = (dark: boolean) => (dark ? settings.dark_theme : settings.light_theme)
    return showFramed(container, {
      src: settings.js ?? SCRIPT,
      attributes: {
        'data-repo': settings.repo,
        'data-repo-id': settings.repo_id,
        'data-category-id': settings.category_id,
        'data-mapping': 'pathname',
        'data-reactions-enabled': '1',
        ...attributesOf(settings.option),
        ...(isNote ? { 'data-mapping': 'specific', 'data-term': thread.path } : {}),
        'data-theme': theme(dark),
      },
      frame: 'giscus-frame',
      recolour: dark => ({ giscus: { setConfig: { theme: theme(dark) } } }),
    })
  },
}
