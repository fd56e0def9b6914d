import { md5 } from 'js-md5'
import { globalOf } from '../../client/global-of'
import { loadLibrary } from '../../client/libraries'
import { listAt, readJson } from '../../client/read-json'
import type { gitalk } from './gitalk'
import { newestOfRepository } from './github.client'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'

type Gitalk = new (options: object) => { render(id: string): void }

/** Discussions are found by this; it must stay what Butterfly makes of a page. */
const idOf = (link: string) => md5(decodeURI(link))

/** https://github.com/gitalk/gitalk */
export const client: CommentClient<SettingsOf<typeof gitalk>> = {
  async show(container, settings, { thread, isNote, language, signal }) {
    await loadLibrary('gitalk', 'gitalk_css')
    if (signal.aborted) return {}
    const { client_id, client_secret, repo, owner, admin, option } = settings
    const Gitalk = globalOf<Gitalk>('Gitalk')
    const discussion = new Gitalk({
      clientID: client_id,
      clientSecret: client_secret,
      repo,
      owner,
      admin: [admin],
      language,
      title: thread.title,
      ...option,
      id: isNote ? idOf(thread.path) : (option.id ?? idOf(thread.link)),
    })
    discussion.render(container.id)
    return {}
  },

  count: ({ owner, repo, option }, threads) =>
    Promise.all(
      threads.map(async ({ link }) => {
        const labels = encodeURIComponent(`Gitalk,${option.id ?? idOf(link)}`)
        const [issue] = listAt(
          await readJson(`https://api.github.com/repos/${owner}/${repo}/issues?labels=${labels}`),
        )
        return Number(issue?.comments ?? 0)
      }),
    ),

  newest: ({ owner, repo }, limit) => newestOfRepository(`${owner}/${repo}`, limit),
}
