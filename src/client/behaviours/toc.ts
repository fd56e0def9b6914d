import type { Behaviour } from '../behaviour'
import { headingInView } from '../heading-in-view'
import { idInHash } from '../id-in-hash'
import { whileScrolling } from '../scrolling'

/** The table of contents follows the reader, beside the text or as the popover of a narrow page. */
export const mount: Behaviour['mount'] = (card, signal) => {
  unlock(card)
  const all = [...card.querySelectorAll<HTMLAnchorElement>('.toc-link')]
  const links = new Map(all.map(link => [idOf(link), link]))
  const headings = [...links.keys()].flatMap(id => document.getElementById(id) ?? [])
  headingInView(headings, signal, heading => {
    keepHeight(card)
    markActive(card, heading && links.get(heading.id))
  })
  addEventListener('resize', () => forgetHeight(card), { signal })
  showPercent(card, signal)
  popover(card, signal)
}

/** The list of an encrypted text comes to light with it. */
function unlock(card: HTMLElement) {
  const locked = document.querySelector<HTMLTemplateElement>('#article-container .locked-toc')
  if (!locked) return
  const list = listOf(card)
  list?.replaceChildren(locked.content)
  // The plugin has made it part of a line.
  list?.style.removeProperty('display')
  locked.remove()
  card.hidden = false
}

const idOf = ({ hash }: HTMLAnchorElement) => idInHash(hash)

/** Marks a link and the entries that it is below, and brings it into view. */
function markActive(card: HTMLElement, link: HTMLElement | undefined) {
  for (const element of card.querySelectorAll('.active')) element.classList.remove('active')
  card.querySelector('[aria-current]')?.removeAttribute('aria-current')
  if (!link) return
  link.classList.add('active')
  link.ariaCurrent = 'location'
  for (let item = link.closest('li'); item; item = item.parentElement?.closest('li') ?? null)
    item.classList.add('active')
  keepInView(link)
}

const listOf = (card: HTMLElement) => card.querySelector<HTMLElement>('.toc-content')

/** The list never shrinks while branches open and close: the cards below would jump with every chapter. */
function keepHeight(card: HTMLElement) {
  const list = listOf(card)
  if (list) list.style.minBlockSize = `${list.offsetHeight}px`
}

function forgetHeight(card: HTMLElement) {
  listOf(card)?.style.removeProperty('min-block-size')
}

/** The list scrolls, never the page. */
function keepInView(link: HTMLElement) {
  const list = link.closest('.toc-content')
  if (!list) return
  const [box, view] = [link.getBoundingClientRect(), list.getBoundingClientRect()]
  if (box.top < view.top || box.bottom > view.bottom)
    list.scrollBy({ top: (box.top + box.bottom - view.top - view.bottom) / 2, behavior: 'instant' })
}

/** How much of the text is above the lower edge of the window, from its beginning in view to its end. */
function showPercent(card: HTMLElement, signal: AbortSignal) {
  const percentage = card.querySelector('.toc-percentage')
  const article = document.querySelector('#article-container')
  if (!percentage || !article) return
  whileScrolling(signal, top => {
    const range = top + article.getBoundingClientRect().bottom - innerHeight
    percentage.textContent = `${range > 0 ? Math.min(100, Math.round((top / range) * 100)) : 100}%`
  })
}

/** Where the card is a popover. The button opens it without scripts, and the browser closes it and returns the focus. */
function popover(card: HTMLElement, signal: AbortSignal) {
  const close = () => card.togglePopover(false)
  const follow = () => {
    card.classList.toggle('open', card.matches(':is(:popover-open, .popover-open)'))
    const active = card.querySelector<HTMLElement>('.toc-link.active')
    if (active) keepInView(active)
  }
  card.addEventListener('toggle', follow, { signal })
  // The reader may have opened it before this script was there.
  follow()
  card.addEventListener('click', ({ target }) => (target as Element).closest('a') && close(), { signal })
  matchMedia('(min-width: 901px)').addEventListener('change', close, { signal })
}
