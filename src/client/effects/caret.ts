/** Where the caret of a field is in the window; undefined where nothing is written. */
export function caretIn(field: HTMLElement): { readonly x: number; readonly y: number } | undefined {
  if (field instanceof HTMLTextAreaElement) return caretInCopy(field, field.selectionEnd)
  // Fields for numbers, e-mail and the like do not tell where their caret is.
  if (field instanceof HTMLInputElement) return caretInCopy(field, field.selectionEnd ?? field.value.length)
  const selection = getSelection()
  if (!field.isContentEditable || !selection?.rangeCount) return undefined
  const [box] = selection.getRangeAt(0).getClientRects()
  return box && { x: box.left, y: box.bottom }
}

/** What decides where the text of a field stands. */
const COPIED = [
  ...['font', 'letter-spacing', 'text-align', 'text-indent', 'text-transform', 'padding', 'border-width'],
  ...['border-style', 'box-sizing', 'direction', 'line-height', 'overflow-wrap'],
]

/** Fields do not say where their caret is: a copy of the field, as text, does. */
function caretInCopy(field: HTMLInputElement | HTMLTextAreaElement, caret: number) {
  const box = field.getBoundingClientRect()
  const style = getComputedStyle(field)
  const copy = document.createElement('div')
  for (const name of COPIED) copy.style.setProperty(name, style.getPropertyValue(name))
  Object.assign(copy.style, {
    ...{ position: 'fixed', visibility: 'hidden', left: `${box.left}px`, top: `${box.top}px` },
    inlineSize: `${box.width}px`,
    whiteSpace: field instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre',
  })
  const end = document.createElement('span')
  end.textContent = '\u200b'
  copy.append(field.value.slice(0, caret), end)
  document.body.append(copy)
  const { left, bottom } = end.getBoundingClientRect()
  copy.remove()
  return {
    x: Math.min(Math.max(left - field.scrollLeft, box.left), box.right),
    y: Math.min(Math.max(bottom - field.scrollTop, box.top), box.bottom),
  }
}
