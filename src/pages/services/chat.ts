import type { Config } from '../../config/schema'
import { chats } from '../../parts/chat'

/** The chat that is chosen, when it knows its account. */
export function chatData(config: Config) {
  const { use, rightside_button, button_hide_show } = config.chat
  const account = use && Reflect.get(config[use], chats[use].option)
  if (!use || account === undefined) return undefined
  return {
    key: use,
    account: String(account),
    ownButton: rightside_button,
    hides: button_hide_show && !rightside_button,
  }
}
