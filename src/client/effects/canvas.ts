import { element } from '../element'

/** A sheet over the whole window, which lets every click through. Sizes are CSS pixels. */
export interface Sheet {
  readonly brush: CanvasRenderingContext2D
  width: number
  height: number
}

/** More dots than this per pixel nobody sees, but every phone has to paint them. */
const FINE_ENOUGH = 2

/** Lays a sheet over the window until `signal` aborts. `redraw` is called whenever it has become another size. */
export function sheet(name: string, signal: AbortSignal, redraw?: (sheet: Sheet) => void): Sheet | undefined {
  const canvas = element('canvas', { class: `effect effect-${name}`, 'aria-hidden': 'true' })
  const brush = canvas.getContext('2d')
  if (!brush) return undefined
  const made: Sheet = { brush, width: 0, height: 0 }
  const stretch = () => {
    // A phone's bar of addresses comes and goes: that is no other window.
    if (innerWidth === made.width && innerHeight <= made.height) return
    const scale = Math.min(devicePixelRatio, FINE_ENOUGH)
    Object.assign(made, { width: innerWidth, height: innerHeight })
    Object.assign(canvas, { width: innerWidth * scale, height: innerHeight * scale })
    canvas.style.blockSize = `${innerHeight}px`
    brush.scale(scale, scale)
    redraw?.(made)
  }
  stretch()
  document.body.append(canvas)
  addEventListener('resize', stretch, { signal })
  signal.addEventListener('abort', () => canvas.remove())
  return made
}

/** Seconds; whoever comes back to the tab finds things where they were. */
const LONGEST_STEP = 0.05

/** Draws before each paint, and not at all while the tab is hidden. `frame` gets the seconds since the last one. */
export function animate(signal: AbortSignal, frame: (seconds: number) => void) {
  let last = performance.now()
  const next = (now: number) => {
    if (signal.aborted) return
    frame(Math.min((now - last) / 1000, LONGEST_STEP))
    last = now
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
}

/** Between two numbers. */
export const between = (low: number, high: number) => low + Math.random() * (high - low)
