import { clientData } from './client-data'

/** An event of the window: something has happened that the reader is told in a corner. */
export const MESSAGE = 'butterfly:message'

/** Whether the blog tells what has happened in a corner; else it is told on the spot. */
export const wantsMessages = () => clientData().messages !== undefined

/** Tells the reader in a corner what has happened, when the blog wants such messages. */
export function tell(message: Message) {
  const text = clientData().messages?.[message]
  if (text) dispatchEvent(new CustomEvent(MESSAGE, { detail: text }))
}

type Message = 'day_to_night' | 'night_to_day' | 'chs_to_cht' | 'cht_to_chs' | 'copied'
