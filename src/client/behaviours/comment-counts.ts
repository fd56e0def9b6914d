import { commentClients } from '../../parts/comments/index.client'
import type { CommentClient } from '../../parts/comments/system.client'
import type { Behaviour } from '../behaviour'
import { clientData } from '../client-data'
import { idle } from '../idle'

/** Asks the first system once for the numbers of all posts that the page shows. */
export const mount: Behaviour['mount'] = async (page, signal) => {
  const [system] = clientData().comments?.systems ?? []
  const numbers = [...page.querySelectorAll<HTMLElement>('.comment-count > span')]
  if (!system || numbers.length === 0) return
  await idle()
  const client = (await commentClients[system.key]()) as CommentClient<object>
  const counts = await client.count?.(system.settings, numbers.map(threadOf)).catch(report)
  if (signal.aborted || !counts) return
  for (const [index, number] of numbers.entries()) number.textContent = String(counts[index] ?? 0)
}

/** The paths of threads are those that the browser has on the page itself. */
function threadOf({ dataset: { path = '', url = '' } }: HTMLElement) {
  return { path: new URL(path, location.href).pathname, link: path, url }
}

const report = (error: unknown) => console.error(error)
