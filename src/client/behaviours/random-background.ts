import { chooseBackground } from '../background'
import type { Behaviour } from '../behaviour'

/** Another background for each page, where pages change softly; else a new page has chosen its own by itself. */
export const mount: Behaviour['mount'] = (_, signal) =>
  document.addEventListener('pjax:complete', chooseBackground, { signal })
