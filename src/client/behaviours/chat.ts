import type { Chat } from '../../parts/chat/chat.client'
import { openChat } from '../../parts/chat/index.client'
import type { Behaviour } from '../behaviour'
import { clientData } from '../client-data'
import { idle } from '../idle'
import { whileScrolling } from '../scrolling'

/** There is one for the whole visit. */
let chat: Promise<Chat> | undefined

/** Lets readers talk to the author: with the button of the service, or with ours. */
export const mount: Behaviour['mount'] = async (_, signal) => {
  const settings = clientData().chat
  if (!settings) return
  const { key, account, ownButton, hides } = settings
  await idle()
  chat ??= openChat[key]().then(open => open(account, !ownButton))
  const loaded = await chat.catch(report)
  if (signal.aborted || !loaded) return
  // Scripts of users call them by these names of Butterfly.
  Object.assign(globalThis, { chatBtn: { show: loaded.show, hide: loaded.hide }, chatBtnFn: loaded.toggle })
  const button = document.getElementById('chat-btn')
  if (button) {
    button.hidden = false
    button.addEventListener('click', loaded.toggle, { signal })
  }
  if (hides) hideOnTheWayDown(loaded, signal)
}

function hideOnTheWayDown({ show, hide }: Chat, signal: AbortSignal) {
  let before = scrollY
  whileScrolling(signal, top => {
    if (top > before) hide()
    else if (top < before) show()
    before = top
  })
}

const report = (error: unknown) => console.error(error)
