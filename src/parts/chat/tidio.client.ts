import { globalOf } from '../../client/global-of'
import { loadScript } from '../../client/load-script'
import type { OpenChat } from './chat.client'

interface Tidio {
  show(): void
  hide(): void
  open(): void
  on(event: 'close', run: () => void): void
}

/** https://developers.tidio.com/docs/tidio-chat-api */
export const open: OpenChat = async (account, alone) => {
  const ready = new Promise(resolve => document.addEventListener('tidioChat-ready', resolve, { once: true }))
  await loadScript(`https://code.tidio.co/${account}.js`)
  await ready
  const tidio = globalOf<Tidio>('tidioChatApi')
  const hide = () => tidio.hide()
  const show = () => tidio.show()
  if (!alone) {
    hide()
    tidio.on('close', hide)
  }
  return {
    show,
    hide,
    toggle() {
      show()
      tidio.open()
    },
  }
}
