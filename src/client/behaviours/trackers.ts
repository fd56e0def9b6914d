import type { Trackers } from '../../pages/services/trackers'
import type { Behaviour } from '../behaviour'
import { clientData } from '../client-data'
import { idle } from '../idle'
import { adsense, baidu, clarity, cloudflare, google, tagManager } from '../trackers/scripts'
import type { Tracker } from '../trackers/tracker'
import { umami } from '../trackers/umami'

const trackers: { readonly [Key in keyof Trackers]: Tracker<NonNullable<Trackers[Key]>> } = {
  baidu,
  google,
  cloudflare,
  clarity,
  umami,
  tagManager,
  adsense,
}

let first = true

/** Reports each page view to the services that the config names, when nothing else is to do. */
export const mount: Behaviour['mount'] = async (_, signal) => {
  await idle()
  const settings = clientData().trackers
  if (signal.aborted || !settings) return
  const wasFirst = first
  first = false
  for (const [key, track] of Object.entries(trackers)) {
    const own = settings[key as keyof Trackers]
    if (own) (track as Tracker<unknown>)(own, wasFirst)
  }
}
