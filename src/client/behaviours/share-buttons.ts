import type { Behaviour } from '../behaviour'
import { copyText } from '../copy-text'

/** Buttons for places that have no address to share at: the device's own list of apps, or else the link to paste. */
export const mount: Behaviour['mount'] = (share, signal) => {
  const { url = '', title = '', done = '', failed = '' } = share.dataset
  const status = share.querySelector('.share-status')
  const tell = (message: string) => {
    if (status) status.textContent = message
  }
  const copy = () =>
    copyText(url).then(
      () => tell(done),
      () => tell(failed),
    )
  // Who closes the list of apps wants nothing else.
  const hand = () => navigator.share({ title, url }).catch(() => {})

  for (const button of share.querySelectorAll<HTMLButtonElement>('button')) {
    const copies = 'copies' in button.dataset || !('share' in navigator)
    button.addEventListener('click', () => void (copies ? copy() : hand()), { signal })
  }
}
