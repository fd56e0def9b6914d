import { element } from '../element'

/** Where a mark would break a control or a drawing, or stands already. */
const UNTOUCHED = 'button, select, textarea, script, style, svg, math, .katex, .mermaid, .search-keyword'

/** Marks each of the words in the text of an element. */
export function markWords(root: HTMLElement, words: readonly string[]) {
  const pattern = anyOf(words)
  if (!pattern) return
  for (const text of textsOf(root)) {
    const pieces = (text.nodeValue ?? '').split(pattern)
    if (pieces.length < 2) continue
    text.replaceWith(
      ...pieces.map((piece, place) =>
        place % 2 === 1 ? element('mark', { class: 'search-keyword' }, piece) : piece,
      ),
    )
  }
}

/** Finds each of the words, whatever signs are in them; undefined when there are none. */
export function anyOf(words: readonly string[]): RegExp | undefined {
  const wanted = words.filter(Boolean).map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return wanted.length > 0 ? new RegExp(`(${wanted.join('|')})`, 'giu') : undefined
}

function textsOf(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (!text.parentElement?.closest(UNTOUCHED)) texts.push(text)
  }
  return texts
}
