import { textIn } from '../../client/entry'
import { globalOf } from '../../client/global-of'
import { libraryAddress, loadLibrary } from '../../client/libraries'
import { listAt, readJson, valueAt } from '../../client/read-json'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'
import type { waline } from './waline'

interface Waline {
  init(options: object): { destroy(): void } | null
}

const serverOf = ({ serverURL = '' }: { serverURL?: string | undefined }) => serverURL.replace(/\/+$/, '')

/** https://waline.js.org/reference/client/props.html */
export const client: CommentClient<SettingsOf<typeof waline>> = {
  async show(container, settings, { thread, isNote, language, countsViews, signal }) {
    await loadLibrary('waline_css')
    const { init } = await readModule(libraryAddress('waline_js'))
    if (signal.aborted) return {}
    const instance = init({
      el: container,
      serverURL: settings.serverURL,
      lang: language,
      dark: 'html[data-theme="dark"]',
      pageview: countsViews && '.waline-pageview-count',
      comment: false,
      ...settings.option,
      path: isNote ? thread.path : (settings.option.path ?? thread.path),
    })
    return { end: () => instance?.destroy() }
  },

  async count(settings, threads) {
    const paths = threads.map(({ path }) => encodeURIComponent(path)).join()
    const answer = await readJson(`${serverOf(settings)}/api/comment?type=count&url=${paths}`)
    // Servers before version 3 answer with the numbers alone.
    return [valueAt(answer, 'data') ?? answer].flat().map(Number)
  },

  async newest(settings, limit) {
    const answer = await readJson(`${serverOf(settings)}/api/comment?type=recent&count=${limit}`)
    const comments = Array.isArray(answer) ? listAt(answer) : listAt(answer, 'data')
    return comments.map(comment => ({
      nick: textIn(comment, 'nick') ?? '',
      avatar: textIn(comment, 'avatar'),
      content: textIn(comment, 'comment') ?? '',
      url: `${textIn(comment, 'url') ?? ''}#${textIn(comment, 'objectId') ?? ''}`,
      date: Number(comment.time ?? Date.parse(textIn(comment, 'insertedAt') ?? '')),
    }))
  },
}

/** Its script is a module; the one of an older release may be a classic script. */
async function readModule(address: string): Promise<Waline> {
  const module: Partial<Waline> = await import(address)
  return module.init ? (module as Waline) : globalOf<Waline>('Waline')
}
