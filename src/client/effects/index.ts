import type { Effects } from '../../pages/browser/effects'
import { whileMotionIsWelcome } from '../motion'

type Name = keyof Effects

interface Effect<Options> {
  start(options: Options, signal: AbortSignal): void
}

const EFFECTS: { readonly [N in Name]: () => Promise<Effect<Effects[N]>> } = {
  ribbon: () => import('./ribbon'),
  flutteringRibbon: () => import('./fluttering-ribbon'),
  nest: () => import('./nest'),
  fireworks: () => import('./fireworks'),
  hearts: () => import('./hearts'),
  words: () => import('./words'),
  sparks: () => import('./sparks'),
}

const ON_A_PHONE = '(max-width: 768px), (hover: none) and (pointer: coarse)'

/** Starts what moves for its own sake. It outlives the page that it started on, as far as pages change softly. */
export function startEffects(effects: Partial<Effects>) {
  const forGood = new AbortController().signal
  const start = async <N extends Name>(name: N, options: Effects[N]) => {
    if (!options.mobile && matchMedia(ON_A_PHONE).matches) return
    const effect = await EFFECTS[name]()
    whileMotionIsWelcome(forGood, signal => effect.start(options, signal))
  }
  for (const [name, options] of Object.entries(effects)) void start(name as Name, options as Effects[Name])
}
