import type { ChatKey } from '.'
import type { OpenChat } from './chat.client'

/** The browser's half of each chat. */
export const openChat: Readonly<Record<ChatKey, () => Promise<OpenChat>>> = {
  chatra: async () => (await import('./chatra.client')).open,
  tidio: async () => (await import('./tidio.client')).open,
  crisp: async () => (await import('./crisp.client')).open,
  knocket: async () => (await import('./knocket.client')).open,
}
