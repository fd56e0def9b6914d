import { textIn } from '../../client/entry'
import { globalOf } from '../../client/global-of'
import { loadLibrary } from '../../client/libraries'
import { listAt } from '../../client/read-json'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'
import type { twikoo } from './twikoo'

interface Twikoo {
  init(options: object): Promise<unknown>
  getCommentsCount(options: object): Promise<unknown>
  getRecentComments(options: object): Promise<unknown>
}

async function open(): Promise<Twikoo> {
  await loadLibrary('twikoo')
  return globalOf<Twikoo>('twikoo')
}

/** https://twikoo.js.org/en/frontend.html and https://twikoo.js.org/en/api.html */
export const client: CommentClient<SettingsOf<typeof twikoo>> = {
  async show(container, { envId, region, option }, { thread, isNote, language, signal }) {
    const twikoo = await open()
    if (signal.aborted) return {}
    await twikoo.init({
      el: `#${container.id}`,
      envId,
      region,
      lang: language,
      ...option,
      path: isNote ? thread.path : (option.path ?? thread.path),
    })
    return {}
  },

  async count({ envId, region }, threads) {
    const twikoo = await open()
    const urls = threads.map(({ path }) => path)
    const counts = listAt(await twikoo.getCommentsCount({ envId, region, urls, includeReply: false }))
    return urls.map(path => Number(counts.find(({ url }) => url === path)?.count ?? 0))
  },

  async newest({ envId, region }, limit) {
    const twikoo = await open()
    const comments = listAt(
      await twikoo.getRecentComments({ envId, region, pageSize: limit, includeReply: true }),
    )
    return comments.map(comment => ({
      nick: textIn(comment, 'nick') ?? '',
      avatar: textIn(comment, 'avatar'),
      content: textIn(comment, 'comment') ?? textIn(comment, 'commentText') ?? '',
      url: `${textIn(comment, 'url') ?? ''}#${textIn(comment, 'id') ?? ''}`,
      date: Number(comment.created),
    }))
  },
}
