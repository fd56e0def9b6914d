import { commentClients } from '../../parts/comments/index.client'
import type { CommentClient, NewestComment } from '../../parts/comments/system.client'
import type { Behaviour } from '../behaviour'
import { clientData } from '../client-data'
import { element } from '../element'
import { entriesOf, safeAddress } from '../entry'
import { idle } from '../idle'
import { plainText } from '../plain-text'
import { relativeDate } from '../relative-date'
import { readStored, store } from '../storage'

/** Milliseconds. */
const MINUTE = 60_000

/** Fills the card of the newest comments. What was read is kept for a while. */
export const mount: Behaviour['mount'] = async (list, signal) => {
  const { comments } = clientData()
  const [system] = comments?.systems ?? []
  if (!comments || !system) return
  await idle()
  const { limit = '6', minutes = '0' } = list.dataset
  const key = `${system.key}-newest-comments`
  const show = (...items: readonly (Node | string)[]) => list.replaceChildren(...items)
  try {
    const kept = readStored(() => localStorage, key)
    const client = (await commentClients[system.key]()) as CommentClient<object>
    const newest = isList(kept) ? kept : ((await client.newest?.(system.settings, Number(limit))) ?? [])
    if (!isList(kept)) store(() => localStorage, key, newest, Date.now(), Number(minutes) * MINUTE)
    if (signal.aborted) return
    show(...newest.map(comment => itemFor(comment, list.dataset.avatars !== undefined)))
    if (newest.length === 0) show(element('span', {}, comments.words.none))
  } catch (error) {
    if (!signal.aborted) show(element('span', {}, comments.words.newestFailed))
    console.error(error)
  }
}

/** Nobody else writes under our key, but somebody may have. */
const isList = (value: unknown): value is NewestComment[] =>
  Array.isArray(value) && entriesOf(value).length === value.length

function itemFor({ nick, avatar, content, url, date }: NewestComment, avatars: boolean): HTMLElement {
  const { comments, words, errorImages } = clientData()
  const text = comments ? plainText(content, comments.words) : ''
  const href = safeAddress(url, location.href)
  const picture = element('img', {
    src: safeAddress(avatar, location.href) ?? errorImages?.avatar,
    alt: '',
    'data-fallback': 'avatar',
  })
  const ago = words && relativeDate(Date.now() - date, words)
  const time = Number.isFinite(date)
    ? [
        element(
          'time',
          { datetime: new Date(date).toISOString() },
          ago ?? new Date(date).toISOString().slice(0, 10),
        ),
      ]
    : []
  return element(
    'div',
    { class: 'aside-list-item' },
    ...(avatars
      ? [element('a', { class: 'thumbnail', href, tabindex: '-1', 'aria-hidden': 'true' }, picture)]
      : []),
    element(
      'div',
      { class: 'content' },
      element('a', { class: 'comment', href, title: text }, text),
      element('div', { class: 'name' }, element('span', {}, `${nick} / `), ...time),
    ),
  )
}
