/** Runs before the first paint, so that nothing flashes or jumps. Inlined in the head: its text must stay constant. */
import { chooseBackground } from './background'
import { chosen } from './choices'
import { automaticScheme, showColourScheme } from './colour-scheme'
import { showAllWithoutMain } from './without-main'

const { classList, dataset } = document.documentElement

if (dataset.darkmode !== undefined) {
  const scheme = chosen('theme') ?? automaticScheme()
  if (scheme) showColourScheme(scheme)
}

if (dataset.asideMemory !== undefined) {
  const status = chosen('aside-status')
  if (status) classList.toggle('hide-aside', status === 'hide')
}

chooseBackground()
showAllWithoutMain()

// Users' own style sheets ask for this class. iPhones and iPads say `like Mac OS X`.
if (/Mac OS X/.test(navigator.userAgent)) classList.add('apple')
