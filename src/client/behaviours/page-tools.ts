import type { Behaviour } from '../behaviour'
import { choose, chosen } from '../choices'
import { colourScheme, showColourScheme } from '../colour-scheme'
import { tell as tellReader } from '../messages'
import { onSchemeChange } from '../scheme-changes'

/** The cog shows the tools that are seldom needed. */
export const toolsCog: Behaviour = {
  selector: '#rightside-config',
  mount(cog, signal) {
    const toggle = () => {
      const shown = document.querySelector('#rightside-config-hide')?.classList.toggle('show')
      cog.ariaExpanded = String(shown ?? false)
    }
    cog.addEventListener('click', toggle, { signal })
  },
}

export const darkMode: Behaviour = {
  selector: '#darkmode',
  mount(button, signal) {
    const tell = () => {
      button.ariaPressed = String(colourScheme() === 'dark')
    }
    const toggle = () => {
      const scheme = colourScheme() === 'dark' ? 'light' : 'dark'
      showColourScheme(scheme)
      choose('theme', scheme)
      void tellReader(scheme === 'dark' ? 'day_to_night' : 'night_to_day')
    }
    tell()
    button.addEventListener('click', toggle, { signal })
    // The operating system and the user's own scripts change the scheme too.
    onSchemeChange(tell, signal)
  },
}

export const hideAside: Behaviour = {
  selector: '#hide-aside-btn',
  mount(button, signal) {
    const { classList } = document.documentElement
    const hide = (hidden?: boolean) => {
      button.ariaPressed = String(classList.toggle('hide-aside', hidden))
    }
    const toggle = () => {
      hide()
      choose('aside-status', classList.contains('hide-aside') ? 'hide' : 'show')
    }
    hide(classList.contains('hide-aside'))
    button.addEventListener('click', toggle, { signal })
    // The reader has come back, and may have chosen otherwise one page later.
    const follow = ({ persisted }: PageTransitionEvent) => {
      const status = persisted && chosen('aside-status')
      if (status) hide(status === 'hide')
    }
    addEventListener('pageshow', follow, { signal })
  },
}
