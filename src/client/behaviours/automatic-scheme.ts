import type { Behaviour } from '../behaviour'
import { chosen } from '../choices'
import { automaticScheme, showColourScheme, systemIsDark } from '../colour-scheme'

/** Keeps an open page in the scheme that a new one would have: after a choice in another tab, or one page later. */
export const keepScheme: Behaviour = {
  selector: 'html[data-darkmode]',
  mount(_page, signal) {
    const follow = () => {
      const scheme = chosen('theme') ?? automaticScheme()
      if (scheme) showColourScheme(scheme)
    }
    addEventListener('storage', follow, { signal })
    addEventListener('pageshow', ({ persisted }) => persisted && follow(), { signal })
  },
}

/** Follows the operating system while the reader has not chosen. */
export const followSystem: Behaviour = {
  selector: 'html[data-darkmode][data-auto-mode="1"]',
  mount(_page, signal) {
    const follow = ({ matches }: MediaQueryListEvent) => {
      if (!chosen('theme')) showColourScheme(matches ? 'dark' : 'light')
    }
    systemIsDark().addEventListener('change', follow, { signal })
  },
}
