import type { Behaviour } from '../behaviour'
import { clientData } from '../client-data'
import { DAY, relativeDate } from '../relative-date'

/** Says how long ago a date was, and keeps the date itself in the tooltip. */
export const relativeTime: Behaviour = {
  selector: 'time[data-relative]',
  mount(element) {
    const time = element as HTMLTimeElement
    const { words } = clientData()
    const text = words && relativeDate(Date.now() - Date.parse(time.dateTime), words)
    if (!text) return
    time.title ||= time.textContent?.trim() ?? ''
    time.textContent = text
  },
}

/** For how many whole days the blog has been running. */
export const runtimeDays: Behaviour = {
  selector: '#runtimeshow[data-publish-date]',
  mount(counter) {
    const { publishDate = '', unit = '' } = counter.dataset
    const days = Math.floor((Date.now() - Date.parse(publishDate)) / DAY)
    if (days >= 0) counter.textContent = `${days} ${unit}`
  },
}
