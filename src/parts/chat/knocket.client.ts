import { loadScript } from '../../client/load-script'
import type { OpenChat } from './chat.client'

/** Its script makes one element, which is all there is to show and hide. */
const WIDGET = '#contact-widget-auto'

export const open: OpenChat = async (account, alone) => {
  await loadScript(`https://trtc.io/knocket-sdk/sdk.js?identifier=${encodeURIComponent(account)}`)
  const setShown = (shown: boolean) => {
    const widget = document.querySelector<HTMLElement>(WIDGET)
    if (widget) widget.style.display = shown ? '' : 'none'
  }
  const isShown = () => document.querySelector<HTMLElement>(WIDGET)?.style.display !== 'none'
  if (!alone) setShown(false)
  return { show: () => setShown(true), hide: () => setShown(false), toggle: () => setShown(!isShown()) }
}
