import { brokenImage } from './behaviours/broken-images'
import { relativeTime } from './behaviours/relative-dates'
import { element } from './element'
import { type Entry, safeAddress, textIn } from './entry'
import { remoteList } from './remote-list'
import { safeHtml } from './safe-html'

/** Puts the notes of a JSON file in the place of the element that names it. */
export async function showRemoteMoments(status: HTMLElement, signal: AbortSignal) {
  const list = await remoteList(status, signal)
  if (!list) {
    status.className = 'shuoshuo-error'
  } else if (list.length === 0) {
    status.textContent = status.dataset.nothing ?? ''
    status.className = 'shuoshuo-empty'
  } else {
    const items = [...list].sort((a, b) => timeOf(b) - timeOf(a)).map(entry => moment(entry, status.dataset))
    status.replaceWith(...items)
    for (const item of items) {
      for (const time of item.querySelectorAll('time')) relativeTime.mount(time, signal)
      for (const image of item.querySelectorAll<HTMLElement>('.shuoshuo-avatar img'))
        brokenImage.mount(image, signal)
    }
  }
}

const timeOf = (entry: Entry) => Date.parse(textIn(entry, 'date') ?? '') || 0

/** The same as `layout/pages/moments.pug`. */
function moment(entry: Entry, { author, avatar }: DOMStringMap): HTMLElement {
  const key = textIn(entry, 'key')
  const tags = Array.isArray(entry.tags) ? entry.tags.map(String) : []
  const src = safeAddress(textIn(entry, 'avatar') ?? avatar, location.href)
  const img = src ? [element('img', { class: 'no-lightbox', src, alt: '', 'data-fallback': 'avatar' })] : []
  const info = element(
    'div',
    { class: 'shuoshuo-info' },
    element('div', { class: 'shuoshuo-author' }, textIn(entry, 'author') ?? author ?? ''),
    ...dateOf(entry),
  )
  const container = element(
    'div',
    { class: 'container' },
    element(
      'div',
      { class: 'shuoshuo-item-header' },
      element('div', { class: 'shuoshuo-avatar' }, ...img),
      info,
    ),
    element('div', { class: 'shuoshuo-content' }, safeHtml(textIn(entry, 'content') ?? '')),
    ...footer(tags, key),
  )
  const page = location.pathname.replace(/\/$/, '')
  const comments = { class: 'shuoshuo-comment no-comment', 'data-key': `${page}?key=${key}` }
  return element('article', { class: 'shuoshuo-item' }, container, ...(key ? [element('div', comments)] : []))
}

function dateOf(entry: Entry): HTMLElement[] {
  const time = timeOf(entry)
  if (time === 0) return []
  const date = new Date(time)
  const text = date.toLocaleString(document.documentElement.lang)
  const attributes = {
    class: 'shuoshuo-date',
    datetime: date.toISOString(),
    title: text,
    'data-relative': '',
  }
  return [element('time', attributes, text)]
}

function footer(tags: readonly string[], key: string | undefined): HTMLElement[] {
  const button = key === undefined ? [] : commentButton()
  if (tags.length + button.length === 0) return []
  const labels = tags.map(tag => element('span', { class: 'shuoshuo-tag' }, tag))
  const list = tags.length > 0 ? [element('div', { class: 'shuoshuo-tags' }, ...labels)] : []
  const place = tags.length > 0 ? 'flex-between' : 'flex-end'
  return [element('div', { class: `shuoshuo-footer ${place}` }, ...list, ...button)]
}

function commentButton(): HTMLElement[] {
  const label = document.querySelector<HTMLElement>('[data-note-comments]')?.dataset.noteComments
  if (!label) return []
  const icon = element('i', { class: 'fas fa-comments', 'aria-hidden': 'true' })
  const names = { 'aria-expanded': 'false', 'aria-label': label, title: label }
  return [element('button', { class: 'shuoshuo-comment-btn', type: 'button', ...names }, icon)]
}
