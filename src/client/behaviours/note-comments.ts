import type { Behaviour } from '../behaviour'
import { clientData } from '../client-data'
import { eitherSignal } from '../either-signal'
import { element } from '../element'
import { showDiscussion } from './comments'

/** Lets readers comment on short notes: one discussion at a time, below its note. */
export const mount: Behaviour['mount'] = (container, signal) => {
  let open: { readonly button: HTMLElement; readonly close: () => void } | undefined
  const toggle = (button: HTMLElement) => {
    const again = open?.button === button
    open?.close()
    open = again ? undefined : { button, close: openBelow(button, signal) }
  }
  container.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('.shuoshuo-comment-btn')
      if (button) toggle(button)
    },
    { signal },
  )
}

/** Gives what closes it again. */
function openBelow(button: HTMLElement, signal: AbortSignal): () => void {
  const place = button.closest('.shuoshuo-item')?.querySelector<HTMLElement>('.shuoshuo-comment')
  if (!place) return () => {}
  const closed = new AbortController()
  const { key: path = '' } = place.dataset
  const boxes = (clientData().comments?.systems ?? []).slice(0, 1).map(() => element('div'))
  const thread = { path, link: path, url: new URL(path, location.href).href, title: document.title }
  button.ariaExpanded = 'true'
  place.classList.remove('no-comment')
  place.replaceChildren(...boxes)
  for (const [index, box] of boxes.entries())
    void showDiscussion(
      box,
      index,
      { thread, isNote: true, countsViews: false },
      eitherSignal(signal, closed.signal),
    )
  return () => {
    closed.abort()
    button.ariaExpanded = 'false'
    place.classList.add('no-comment')
    place.replaceChildren()
  }
}
