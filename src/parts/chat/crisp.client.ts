import { globalOf } from '../../client/global-of'
import { loadScript } from '../../client/load-script'
import type { OpenChat } from './chat.client'

interface Crisp {
  push(call: readonly unknown[]): void
}

/** https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp/ */
export const open: OpenChat = async (account, alone) => {
  Object.assign(globalThis, { $crisp: [], CRISP_WEBSITE_ID: account })
  await loadScript('https://client.crisp.chat/l.js')
  const say = (...call: readonly unknown[]) => globalOf<Crisp>('$crisp').push(call)
  const hide = () => say('do', 'chat:hide')
  const show = () => say('do', 'chat:show')
  if (!alone) {
    hide()
    say('on', 'chat:closed', hide)
  }
  return {
    show,
    hide,
    toggle() {
      show()
      say('do', 'chat:toggle')
    },
  }
}
