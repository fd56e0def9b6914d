import { commentClients } from '../../parts/comments/index.client'
import type { CommentClient, Discussion, Place, Thread } from '../../parts/comments/system.client'
import type { Behaviour } from '../behaviour'
import { clientData } from '../client-data'
import { colourScheme } from '../colour-scheme'
import { element } from '../element'
import { idle } from '../idle'
import { nearView } from '../in-view'
import { onSchemeChange } from '../scheme-changes'

/** Shows what readers say below a page; a button changes between two systems. */
export const mount: Behaviour['mount'] = async (box, signal) => {
  const { comments } = clientData()
  if (!comments) return
  const wrappers = [...box.querySelectorAll<HTMLElement>('.comment-wrap > *')]
  const thread = {
    path: location.pathname,
    link: '',
    url: location.href,
    title: document.title,
    ...box.dataset,
  }
  const shown = new Set<number>()
  const show = (index: number) => {
    const wrapper = wrappers[index]
    if (!wrapper || shown.has(index)) return
    shown.add(index)
    void showDiscussion(wrapper, index, { thread, isNote: false, countsViews: index === 0 }, signal)
  }
  const button = box.querySelector<HTMLElement>('#switch-btn')
  button?.addEventListener(
    'click',
    () => {
      const second = box.classList.toggle('move')
      button.ariaPressed = String(second)
      show(second ? 1 : 0)
    },
    { signal },
  )
  await (comments.lazy ? nearView(box, signal) : idle())
  if (signal.aborted) return
  show(0)
}

type Wanted = Omit<Place, 'dark' | 'language' | 'signal'> & { readonly thread: Thread }

/** Fills a container with the discussion of the system at a place of the list; says so when that fails. */
export async function showDiscussion(
  wrapper: HTMLElement,
  index: number,
  wanted: Wanted,
  signal: AbortSignal,
) {
  const { comments } = clientData()
  const system = comments?.systems[index]
  if (!comments || !system) return
  try {
    const client = (await commentClients[system.key]()) as CommentClient<object>
    if (signal.aborted) return
    const container = element('div', { id: system.container.id, class: system.container.class })
    wrapper.replaceChildren(container)
    const discussion: Discussion = await client.show(container, system.settings, {
      ...wanted,
      countsViews: wanted.countsViews && !comments.lazy && system.countsViews,
      dark: colourScheme() === 'dark',
      language: document.documentElement.lang,
      signal,
    })
    if (signal.aborted) return discussion.end?.()
    signal.addEventListener('abort', () => discussion.end?.())
    onSchemeChange(() => discussion.recolour?.(colourScheme() === 'dark'), signal)
  } catch (error) {
    wrapper.replaceChildren(failure(comments.words, () => showDiscussion(wrapper, index, wanted, signal)))
    console.error(error)
  }
}

function failure({ failed, again }: { failed: string; again: string }, tryAgain: () => void) {
  const button = element('button', { type: 'button' }, again)
  button.addEventListener('click', tryAgain, { once: true })
  return element('div', { class: 'comment-failure' }, element('p', { role: 'alert' }, failed), button)
}
