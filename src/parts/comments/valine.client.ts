import { element } from '../../client/element'
import { textIn } from '../../client/entry'
import { globalOf } from '../../client/global-of'
import { loadLibrary } from '../../client/libraries'
import { listAt, readJson, valueAt } from '../../client/read-json'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'
import type { valine } from './valine'

type Settings = SettingsOf<typeof valine>
type Valine = new (options: object) => unknown

/** https://valine.js.org/configuration.html */
export const client: CommentClient<Settings> = {
  async show(_, settings, { thread, isNote, language, countsViews, signal }) {
    await loadLibrary('valine')
    if (signal.aborted) return {}
    if (countsViews) prepareCounter(thread.path, thread.title)
    const { appId, appKey, avatar, serverURLs, option } = settings
    const Valine = globalOf<Valine>('Valine')
    new Valine({
      el: '#vcomment',
      appId,
      appKey,
      avatar,
      serverURLs: serverURLs ?? '',
      visitor: countsViews,
      lang: language,
      ...option,
      path: isNote ? thread.path : (option.path ?? thread.path),
    })
    return {}
  },

  count: (settings, threads) =>
    Promise.all(
      threads.map(async ({ path }) => {
        const where = encodeURIComponent(JSON.stringify({ url: path }))
        return Number(valueAt(await ask(settings, `count=1&limit=0&where=${where}`), 'count') ?? 0)
      }),
    ),

  async newest(settings, limit) {
    const comments = listAt(await ask(settings, `order=-createdAt&limit=${limit}`), 'results')
    return comments.map(comment => ({
      nick: textIn(comment, 'nick') ?? '',
      avatar: undefined,
      content: textIn(comment, 'comment') ?? '',
      url: `${textIn(comment, 'url') ?? ''}#${textIn(comment, 'objectId') ?? ''}`,
      date: Date.parse(textIn(comment, 'createdAt') ?? ''),
    }))
  },
}

/** Valine finds the counter of a page by an id that is the path, and writes into an element of this class. */
function prepareCounter(path: string, title: string) {
  const counter = document.querySelector<HTMLElement>('.leancloud_visitors')
  if (!counter) return
  counter.id = path
  counter.dataset.flagTitle = title
  counter.replaceChildren(element('span', { class: 'leancloud-visitors-count' }))
}

/** https://docs.leancloud.cn/sdk/storage/guide/rest/ */
function ask({ appId = '', appKey = '', serverURLs }: Settings, query: string): Promise<unknown> {
  const server = (serverURLs ?? `https://${appId.slice(0, 8)}.api.lncldglobal.com`).replace(/\/+$/, '')
  return readJson(`${server}/1.1/classes/Comment?${query}`, {
    headers: { 'X-LC-Id': appId, 'X-LC-Key': appKey },
  })
}
