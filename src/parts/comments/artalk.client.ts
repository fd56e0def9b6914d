import { element } from '../../client/element'
import { textIn } from '../../client/entry'
import { globalOf } from '../../client/global-of'
import { loadLibrary } from '../../client/libraries'
import { listAt, readJson, valueAt } from '../../client/read-json'
import type { artalk } from './artalk'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'

type Settings = SettingsOf<typeof artalk>

interface Artalk {
  init(options: object): { setDarkMode(dark: boolean): void; destroy(): void }
}

/** https://artalk.js.org/en/guide/frontend/config.html */
export const client: CommentClient<Settings> = {
  async show(container, settings, { thread, isNote, dark, language, countsViews, signal }) {
    await loadLibrary('artalk_js', 'artalk_css')
    if (signal.aborted) return {}
    if (settings.vote && !isNote) container.before(voteBar())
    const instance = globalOf<Artalk>('Artalk').init({
      el: container,
      server: settings.server,
      site: settings.site,
      pageTitle: thread.title,
      darkMode: dark,
      locale: language,
      pageVote: settings.vote,
      ...(countsViews ? { pvEl: '#ArtalkPV' } : {}),
      ...settings.option,
      pageKey: isNote ? thread.path : (settings.option.pageKey ?? thread.path),
    })
    return { recolour: dark => instance.setDarkMode(dark), end: () => instance.destroy() }
  },

  async count(settings, threads) {
    const answer = await ask(settings, 'page_comment', { page_keys: threads.map(({ path }) => path).join() })
    return threads.map(({ path }) => Number(valueAt(answer, 'data', path) ?? 0))
  },

  async newest(settings, limit) {
    // Some of them may wait for approval.
    const answer = await ask(settings, 'latest_comments', { limit: String(2 * limit) })
    return listAt(answer, 'data')
      .filter(comment => comment.is_pending !== true)
      .slice(0, limit)
      .map(comment => ({
        nick: textIn(comment, 'nick') ?? '',
        avatar: undefined,
        content: textIn(comment, 'content_marked') ?? textIn(comment, 'content') ?? '',
        url: `${textIn(comment, 'page_url') ?? ''}#atk-comment-${textIn(comment, 'id') ?? ''}`,
        date: Date.parse(textIn(comment, 'date') ?? ''),
      }))
  },
}

/** https://artalk.js.org/en/http-api.html */
const ask = ({ server = '', site = '' }: Settings, kind: string, query: Record<string, string>) =>
  readJson(
    `${server.replace(/\/+$/, '')}/api/v2/stats/${kind}?${new URLSearchParams({ site_name: site, ...query })}`,
  )

const voteBar = () =>
  element(
    'div',
    { class: 'artalk-vote' },
    voteButton('up', 'fa-thumbs-up'),
    voteButton('down', 'fa-thumbs-down'),
  )

const voteButton = (way: string, icon: string) =>
  element(
    'span',
    { class: `artalk-page-vote-${way}`, role: 'button', tabindex: '0' },
    element('i', { class: `far ${icon} fa-fw`, 'aria-hidden': 'true' }),
    element('span', { class: `artalk-page-vote-${way}-count` }),
  )
