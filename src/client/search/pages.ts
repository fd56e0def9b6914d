import type { SearchData } from '../../pages/services/search'
import { element } from '../element'
import { filled } from '../filled'

type Words = SearchData['words']

/** How many numbers stand between the arrows. */
const NUMBERS = 5

/** The buttons that lead through the pages of results. Pages are counted from 0. */
export function pageButtons(current: number, total: number, words: Words, show: (page: number) => void) {
  const label = (page: number) => filled(words.page, { current: page + 1, total })
  const first = Math.max(0, Math.min(current - Math.floor(NUMBERS / 2), total - NUMBERS))
  const numbers = Array.from({ length: Math.min(NUMBERS, total) }, (_, place) => first + place)
  const button = (page: number, name: string, text: string, kind: string) => {
    const made = element('button', { class: 'ais-Pagination-link', type: 'button', 'aria-label': name }, text)
    if (page === current) made.ariaCurrent = 'page'
    made.disabled = page < 0 || page >= total
    made.addEventListener('click', () => show(page))
    const selected = page === current ? ' ais-Pagination-item--selected' : ''
    return element('li', { class: `ais-Pagination-item ais-Pagination-item--${kind}${selected}` }, made)
  }
  return element(
    'ul',
    { class: 'ais-Pagination-list' },
    button(current - 1, words.previous, '‹', 'previousPage'),
    ...numbers.map(page => button(page, label(page), String(page + 1), 'page')),
    button(current + 1, words.next, '›', 'nextPage'),
  )
}
