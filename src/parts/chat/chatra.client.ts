import { globalOf } from '../../client/global-of'
import { loadScript } from '../../client/load-script'
import type { OpenChat } from './chat.client'

type Chatra = (...call: readonly unknown[]) => void

/** https://chatra.com/docs/api/ */
export const open: OpenChat = async (account, alone) => {
  // Its window stays where it is; its button is hidden by our style sheet.
  if (!alone) document.documentElement.classList.add('own-chat-button')
  Object.assign(globalThis, { ChatraID: account })
  await loadScript('https://call.chatra.io/chatra.js')
  const say: Chatra = (...call) => globalOf<Chatra>('Chatra')(...call)
  const isOpen = () => document.getElementById('chatra')?.classList.contains('chatra--expanded') ?? false
  return {
    show: () => say('show'),
    hide: () => say('hide'),
    toggle: () => (isOpen() ? say('minimizeWidget') : say('openChat', true)),
  }
}
