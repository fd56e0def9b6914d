import { freeId, slug } from '../../site/ids'
import type { Behaviour } from '../behaviour'
import { element } from '../element'
import { type Entry, entriesOf, safeAddress, textIn } from '../entry'
import { remoteList } from '../remote-list'
import { safeHtml } from '../safe-html'
import { brokenImage } from './broken-images'

/** Reads the links of friends from a JSON file where the page names one, and shuffles them where it asks for that. */
export const mount: Behaviour['mount'] = async (flink, signal) => {
  const status = flink.querySelector<HTMLElement>('.flink-status')
  const groups = status && (await remoteList(status, signal))
  if (groups) {
    const taken = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))
    status.replaceWith(...groups.flatMap(entry => group(entry, taken)))
    for (const image of flink.querySelectorAll<HTMLElement>('.flink-list img'))
      brokenImage.mount(image, signal)
  }
  if (flink.dataset.random === undefined) return
  for (const list of flink.querySelectorAll('.flink-list')) list.append(...shuffled([...list.children]))
}

function group(entry: Entry, taken: Set<string>): Node[] {
  const name = textIn(entry, 'class_name')
  const description = textIn(entry, 'class_desc')
  return [
    ...(name ? [element('h2', { id: freeId(slug(name), taken) }, name)] : []),
    ...(description ? [element('div', { class: 'flink-desc' }, safeHtml(description))] : []),
    element('div', { class: 'flink-list' }, ...entriesOf(entry.link_list).flatMap(friend)),
  ]
}

/** The same as `layout/mixins/friends.pug`. */
function friend(entry: Entry): Node[] {
  const name = textIn(entry, 'name')
  const href = safeAddress(textIn(entry, 'link'), location.href)
  if (!name || !href) return []
  const avatar = safeAddress(textIn(entry, 'avatar'), location.href)
  const description = textIn(entry, 'descr')
  const icon = avatar
    ? element('img', {
        class: 'no-lightbox',
        'data-fallback': 'avatar',
        src: avatar,
        alt: '',
        loading: 'lazy',
      })
    : element('span', { 'aria-hidden': 'true' }, [...name][0] ?? '')
  const link = element(
    'a',
    { href, title: name, target: '_blank', rel: 'noopener' },
    element('div', { class: 'flink-item-icon' }, icon),
    element('div', { class: 'flink-item-name' }, name),
    ...(description ? [element('div', { class: 'flink-item-desc', title: description }, description)] : []),
  )
  return [element('div', { class: 'flink-list-item' }, link)]
}

/** Every order is as likely as any other. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map(item => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
