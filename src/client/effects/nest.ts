import type { Effects } from '../../pages/browser/effects'
import { animate, between, type Sheet, sheet } from './canvas'

interface Knot {
  x: number
  y: number
  /** Pixels in a second. */
  readonly pace: { x: number; y: number }
}

/** Pixels: knots that are nearer than this are tied together. */
const REACH = 90
const REACH_OF_POINTER = 150

/** Every knot looks at every other. */
const ENOUGH = 400

/** Knots that wander about, with threads between those that are near each other or the pointer. */
export function start({ colour, count }: Effects['nest'], signal: AbortSignal) {
  const knots = Array.from({ length: Math.min(Math.round(count), ENOUGH) }, aKnot)
  const made = sheet('nest', signal)
  if (!made) return
  const pointer = { x: Number.NaN, y: Number.NaN }
  const follow = ({ clientX: x, clientY: y }: PointerEvent) => void Object.assign(pointer, { x, y })
  document.addEventListener('pointermove', follow, { signal, passive: true })
  const release = () => void Object.assign(pointer, { x: Number.NaN, y: Number.NaN })
  document.addEventListener('pointerleave', release, { signal })

  animate(signal, seconds => {
    const { brush, width, height } = made
    brush.clearRect(0, 0, width, height)
    brush.fillStyle = colour
    brush.strokeStyle = colour
    for (const [index, knot] of knots.entries()) {
      move(knot, seconds, made)
      brush.globalAlpha = 1
      brush.fillRect(knot.x - 0.5, knot.y - 0.5, 1, 1)
      for (const other of knots.slice(index + 1)) tie(brush, knot, other, REACH)
      tie(brush, knot, pointer, REACH_OF_POINTER)
    }
  })
}

const aKnot = (): Knot => ({
  x: between(0, innerWidth),
  y: between(0, innerHeight),
  pace: { x: between(-40, 40), y: between(-40, 40) },
})

/** Knots turn round at the edges, and come back after the window has become smaller. */
function move(knot: Knot, seconds: number, { width, height }: Sheet) {
  knot.x += knot.pace.x * seconds
  knot.y += knot.pace.y * seconds
  if (knot.x < 0) knot.pace.x = Math.abs(knot.pace.x)
  if (knot.x > width) knot.pace.x = -Math.abs(knot.pace.x)
  if (knot.y < 0) knot.pace.y = Math.abs(knot.pace.y)
  if (knot.y > height) knot.pace.y = -Math.abs(knot.pace.y)
}

function tie(brush: CanvasRenderingContext2D, from: Knot, to: { x: number; y: number }, reach: number) {
  const nearness = 1 - Math.hypot(from.x - to.x, from.y - to.y) / reach
  // A pointer that is nowhere is near nothing.
  if (!(nearness > 0)) return
  brush.globalAlpha = nearness
  brush.lineWidth = nearness
  brush.beginPath()
  brush.moveTo(from.x, from.y)
  brush.lineTo(to.x, to.y)
  brush.stroke()
}
