import { clientData } from './client-data'

/** Tells the reader in a corner what has happened, when the blog wants such messages. */
export async function tell(message: Message) {
  const { messages } = clientData()
  if (!messages) return
  const { showToast } = await import('./toast')
  showToast(messages[message])
}

type Message = 'day_to_night' | 'night_to_day' | 'chs_to_cht' | 'cht_to_chs' | 'copied'
