import type { Behaviour } from '../behaviour'
import { clientData } from '../client-data'

/** Adds a notice of author and source to longer texts that are copied from the page. */
export const mount: Behaviour['mount'] = (_, signal) => {
  const { copyNotice } = clientData()
  if (copyNotice) document.addEventListener('copy', event => addNotice(event, copyNotice), { signal })
}

/** What readers write themselves, and what they copy to run, is copied as it is. */
const OWN = 'input, textarea, [contenteditable], pre, figure.highlight'

interface Notice {
  readonly limit: number
  readonly lines: readonly string[]
}

function addNotice(event: ClipboardEvent, { limit, lines }: Notice) {
  const selection = getSelection()
  // The sources of formulas may have taken the place of their pictures already.
  const text = event.clipboardData?.getData('text/plain') || String(selection ?? '')
  if (!selection || !event.clipboardData || text.length <= limit || isOwn(event, selection)) return
  const words = lines.map(line => line.replace('%s', location.href))
  const rich = document.createElement('div')
  rich.append(selection.getRangeAt(0).cloneContents())
  for (const line of words) rich.append(document.createElement('br'), line)
  event.clipboardData.setData('text/plain', [text, '', ...words].join('\n'))
  event.clipboardData.setData('text/html', rich.innerHTML)
  event.preventDefault()
}

const isOwn = ({ target }: Event, { anchorNode, focusNode }: Selection) =>
  (target instanceof Element && target.closest(OWN) !== null) ||
  (anchorNode?.parentElement?.closest(OWN) && focusNode?.parentElement?.closest(OWN))
