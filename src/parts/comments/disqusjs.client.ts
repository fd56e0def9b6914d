import { globalOf } from '../../client/global-of'
import { loadLibrary } from '../../client/libraries'
import { countOfForum, newestOfForum } from './disqus-api.client'
import type { disqusjs } from './disqusjs'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'

type Settings = SettingsOf<typeof disqusjs>
type DisqusJs = new (options: object) => { render(container: HTMLElement): void; destroy(): void }

/** https://github.com/SukkaW/DisqusJS */
export const client: CommentClient<Settings> = {
  async show(container, { shortname, apikey, option }, { thread, isNote }) {
    await loadLibrary('disqusjs', 'disqusjs_css')
    const DisqusJS = globalOf<DisqusJs>('DisqusJS')
    const discussion = new DisqusJS({
      shortname,
      apikey,
      identifier: isNote ? thread.path : thread.link,
      url: thread.url,
      title: thread.title,
      ...option,
    })
    discussion.render(container)
    return { end: () => discussion.destroy() }
  },

  count: (settings, threads) => countOfForum(settings, threads, apiOf(settings)),
  newest: (settings, limit) => newestOfForum(settings, limit, apiOf(settings)),
}

/** Where Disqus itself cannot be reached, its API stands at another address. */
const apiOf = ({ option }: Settings) =>
  typeof option.api === 'string' ? `${option.api.replace(/\/+$/, '')}/3.0` : undefined
