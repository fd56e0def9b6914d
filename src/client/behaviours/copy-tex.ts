import type { Behaviour } from '../behaviour'

/** Copies the source of formulas in place of their picture. */
export const mount: Behaviour['mount'] = (_, signal) =>
  // Before others look at what is copied.
  document.addEventListener('copy', copySources, { signal, capture: true })

function copySources(event: ClipboardEvent) {
  const selection = getSelection()
  if (!event.clipboardData || !selection || selection.isCollapsed) return
  const copied = document.createElement('div')
  copied.append(wholeFormulas(selection).cloneContents())
  const rich = copied.innerHTML
  const sources = [...copied.querySelectorAll(FORMULAS)].flatMap(formula => replaceWithSource(formula))
  if (sources.length === 0) return
  event.clipboardData.setData('text/html', rich)
  event.clipboardData.setData('text/plain', linesOf(copied))
  event.preventDefault()
}

const FORMULAS = '.katex-display, .katex, mjx-container'

/** The selection, with the whole of a formula that it begins or ends in. */
function wholeFormulas(selection: Selection): Range {
  const range = selection.getRangeAt(0).cloneRange()
  const first = formulaAround(range.startContainer)
  const last = formulaAround(range.endContainer)
  if (first) range.setStartBefore(first)
  if (last) range.setEndAfter(last)
  return range
}

const formulaAround = ({ parentElement }: Node) =>
  parentElement?.closest('.katex-display') ?? parentElement?.closest(FORMULAS)

/** As it can be written in Markdown. */
function replaceWithSource(formula: Element): string[] {
  const tex = formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent
  if (!tex) return []
  const source = formula.matches('.katex-display, [display=true]') ? `$$${tex}$$` : `$${tex}$`
  formula.replaceWith(source)
  return [source]
}

/** Only what is on the page has lines. */
function linesOf(copied: HTMLElement): string {
  copied.style.position = 'fixed'
  copied.style.opacity = '0'
  document.body.append(copied)
  const text = copied.innerText
  copied.remove()
  return text
}
