import { element } from '../element'
import type { Hit, Passage, Piece } from './hit'

/** One result: the post, and the chapters of it in which the words are. */
export function resultItem(hit: Hit, number: number, root: URL, untitled: string): HTMLLIElement {
  const words = markedWords(hit)
  const href = (id?: string) => {
    const url = new URL(hit.url, root)
    if (words.length > 0) url.searchParams.set('highlight', words.join(' '))
    if (id !== undefined) url.hash = encodeURIComponent(id)
    return url.href
  }
  const [first, ...others] = hit.passages
  const opening = first && !first.heading ? first : undefined
  const chapters = opening ? others : hit.passages
  return element(
    'li',
    { class: 'local-search-hit-item', value: String(number) },
    element(
      'a',
      { href: href() },
      element(
        'span',
        { class: 'search-result-title' },
        ...(hit.title.length > 0 ? hit.title.map(shown) : [untitled]),
      ),
      ...(hit.date ? [element('time', { datetime: hit.date }, hit.date)] : []),
      ...(opening ? [paragraph(opening)] : []),
    ),
    ...chapters.map(chapter =>
      element(
        'a',
        { href: href(chapter.heading?.id), class: 'search-result-chapter' },
        element('span', { class: 'search-result-heading' }, ...(chapter.heading?.pieces ?? []).map(shown)),
        paragraph(chapter),
      ),
    ),
  )
}

const paragraph = ({ pieces }: Passage) => element('p', { class: 'search-result' }, ...pieces.map(shown))

const shown = ({ text, marked }: Piece): Node | string =>
  marked ? element('mark', { class: 'search-keyword' }, text) : text

/** What the page marks on arrival: as it stands in the text, and not more than an address can bear. */
function markedWords({ title, passages }: Hit): string[] {
  const pieces = [title, ...passages.flatMap(({ heading, pieces }) => [heading?.pieces ?? [], pieces])].flat()
  return [...new Set(pieces.flatMap(({ text, marked }) => (marked ? [text] : [])))].slice(0, 8)
}
