import { textIn } from '../../client/entry'
import { globalOf } from '../../client/global-of'
import { loadScript } from '../../client/load-script'
import { listAt, readJson, valueAt } from '../../client/read-json'
import type { remark42 } from './remark42'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'

interface Remark42 {
  createInstance(config: object): unknown
  changeTheme(theme: string): void
  destroy(): void
}

const themeFor = (dark: boolean) => (dark ? 'dark' : 'light')

/** https://remark42.com/docs/configuration/frontend/ */
export const client: CommentClient<SettingsOf<typeof remark42>> = {
  async show(_, { host = '', siteId, option }, { thread, isNote, dark, language, signal }) {
    const config = {
      host,
      site_id: siteId,
      components: ['embed'],
      locale: language.slice(0, 2),
      page_title: thread.title,
      ...option,
      theme: themeFor(dark),
      url: isNote ? thread.url : (option.url ?? location.origin + thread.path),
    }
    Object.assign(globalThis, { remark_config: config })
    const loaded = globalOf<Remark42 | undefined>('REMARK42')
    // The script shows the discussion as soon as it is there.
    if (loaded) loaded.createInstance(config)
    else await loadScript(`${host}/web/embed.js`)
    if (signal.aborted) return {}
    const remark = () => globalOf<Remark42 | undefined>('REMARK42')
    return { recolour: dark => remark()?.changeTheme(themeFor(dark)), end: () => remark()?.destroy() }
  },

  async count({ host, siteId }, threads) {
    const urls = threads.map(({ path }) => location.origin + path)
    const counts = listAt(
      await readJson(`${host}/api/v1/counts?site=${siteId}`, { method: 'POST', body: JSON.stringify(urls) }),
    )
    return urls.map(wanted => Number(counts.find(({ url }) => url === wanted)?.count ?? 0))
  },

  async newest({ host, siteId }, limit) {
    const comments = listAt(await readJson(`${host}/api/v1/last/${limit}?site=${siteId}`))
    return comments.map(comment => ({
      nick: String(valueAt(comment, 'user', 'name') ?? ''),
      avatar: textIn({ address: valueAt(comment, 'user', 'picture') }, 'address'),
      content: textIn(comment, 'text') ?? '',
      url: `${valueAt(comment, 'locator', 'url') ?? ''}#remark42__comment-${textIn(comment, 'id') ?? ''}`,
      date: Date.parse(textIn(comment, 'time') ?? ''),
    }))
  },
}
