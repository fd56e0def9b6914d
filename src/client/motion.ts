import { readStored, store } from './storage'
import { wantsCalm } from './wants-calm'

const CHANGE = 'butterfly:motion'
const KEY = 'motion'

/** The reader has stopped what moves by itself. */
let paused = readStored(() => localStorage, KEY) === 'paused'

/** Remembered for the pages to come. */
function pauseMotion(pause: boolean) {
  paused = pause
  store(() => localStorage, KEY, pause ? 'paused' : 'playing')
  dispatchEvent(new Event(CHANGE))
}

/** Runs something that moves while the reader welcomes motion; its signal aborts when that ends. */
export function whileMotionIsWelcome(signal: AbortSignal, run: (signal: AbortSignal) => void) {
  const calm = wantsCalm()
  let running: AbortController | undefined
  const update = () => {
    const welcome = !signal.aborted && !paused && !calm.matches
    if (welcome === (running !== undefined)) return
    running?.abort()
    running = welcome ? new AbortController() : undefined
    if (running) run(running.signal)
  }
  update()
  calm.addEventListener('change', update, { signal })
  addEventListener(CHANGE, update, { signal })
  signal.addEventListener('abort', update)
}

/** Makes a button that stops all motion and lets it go on; its `data-play` is its name while all is still. */
export function motionButton(button: HTMLElement, signal: AbortSignal) {
  const { play = '', pause = '' } = button.dataset
  const tell = () => {
    const label = paused ? play : pause
    button.title = label
    button.ariaLabel = label
    button.classList.toggle('paused', paused)
  }
  tell()
  addEventListener(CHANGE, tell, { signal })
  button.addEventListener('click', () => pauseMotion(!paused), { signal })
}
