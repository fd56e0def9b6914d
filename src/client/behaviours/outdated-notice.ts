import type { Behaviour } from '../behaviour'
import { DAY } from '../relative-date'

/** Tells how long ago a post was changed, when that is long enough. */
export const outdatedNotice: Behaviour = {
  selector: '#post-outdate-notice',
  mount(notice) {
    const { updated = '', limit } = notice.dataset
    const days = Math.floor((Date.now() - Date.parse(updated)) / DAY)
    const number = notice.querySelector('.outdate-days')
    if (!number || !(days >= Number(limit))) return
    number.textContent = String(days)
    notice.hidden = false
  },
}
