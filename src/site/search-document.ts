import { escapeHtml } from './escape'
import type { SearchEntry } from './search-entry'
import { BLANK, type Fold, folded, originals, separated } from './search-text'

/** How much more a word counts where it stands in a title or a heading. Pagefind takes 0 to 10, and 1 for text. */
const WEIGHT = { title: 7, heading: 4, labels: 3 }

/**
 * An entry as the HTML that Pagefind indexes. It is made of inline elements: Pagefind ends every block with a full
 * stop. It searches metadata too, so the date and the author's characters travel as an `id`, which the index keeps.
 * The other elements with an `id` say where the title ends, where labels begin, and which words are headings.
 */
export function searchDocument(entry: SearchEntry, fold: Fold): string {
  const { title = '', date, sections, labels } = entry
  const text = (written: string) => escapeHtml(separated(folded(written.normalize('NFC'), fold)))
  const span = (words: string, weight: number, id = '') =>
    `<span data-pagefind-weight="${weight}"${id && ` id="${escapeHtml(id)}"`}>${words}</span>`
  const note = `${date ?? ''}|${originals(wholeText(entry), fold) ?? ''}`
  const parts = sections.map(({ id, heading = '', text: words }) => {
    const shown = text(heading)
    const length = shown === '' ? 0 : shown.split(' ').length
    return id === undefined
      ? text(words)
      : `${span(shown, WEIGHT.heading, `${length}|${id}`)} ${BLANK} ${text(words)}`
  })
  return [
    `<html lang="en"><body><i id="${escapeHtml(note)}"></i>`,
    `${span(text(title), WEIGHT.title)} ${BLANK} <b id="text"></b>`,
    // A phrase does not go on from one part to the next.
    parts.join(` ${BLANK} `),
    `${BLANK} <u id="labels"></u>${span(text(labels.join(' ')), WEIGHT.labels)}`,
    '</body></html>',
  ].join(' ')
}

/** All words of an entry, in the order of its document. */
export const wholeText = ({ title = '', sections, labels }: SearchEntry): string =>
  [title, ...sections.flatMap(({ heading = '', text }) => [heading, text]), ...labels]
    .join(' ')
    .normalize('NFC')
