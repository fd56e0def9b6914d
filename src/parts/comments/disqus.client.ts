import { globalOf } from '../../client/global-of'
import { loadScript } from '../../client/load-script'
import type { disqus } from './disqus'
import { countOfForum, newestOfForum } from './disqus-api.client'
import type { SettingsOf } from './system'
import type { CommentClient, Place } from './system.client'

interface Disqus {
  reset(options: { reload: true; config: Configure }): void
}
type Configure = (this: { page: object }) => void

/** Milliseconds: Disqus reads the colours of the page, which change softly. */
const COLOURS_CHANGE = 300

/** https://help.disqus.com/en/articles/1717112-universal-embed-code */
export const client: CommentClient<SettingsOf<typeof disqus>> = {
  async show(_, { shortname }, place) {
    const config = configureFor(place)
    const reset = () => globalOf<Disqus | undefined>('DISQUS')?.reset({ reload: true, config })
    if (globalOf('DISQUS')) reset()
    else {
      Object.assign(globalThis, { disqus_config: config })
      await loadScript(`https://${shortname}.disqus.com/embed.js`, { 'data-timestamp': '1' })
    }
    return { recolour: () => setTimeout(reset, COLOURS_CHANGE) }
  },

  count: countOfForum,
  newest: newestOfForum,
}

function configureFor({ thread, isNote }: Place): Configure {
  return function () {
    const identifier = isNote ? thread.path : thread.link
    Object.assign(this.page, { identifier, url: thread.url, title: thread.title })
  }
}
