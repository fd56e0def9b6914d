import { element } from '../element'

/** Where a mark would break a control or a drawing. */
const UNTOUCHED = 'button, select, textarea, script, style, svg, math, .katex, .mermaid'

/** Marks each of the words in the text of an element. */
export function markWords(root: HTMLElement, words: readonly string[]) {
  const wanted = words.filter(Boolean).map(word => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  if (wanted.length === 0) return
  const pattern = new RegExp(`(${wanted.join('|')})`, 'giu')
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

function textsOf(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (!text.parentElement?.closest(UNTOUCHED)) texts.push(text)
  }
  return texts
}
