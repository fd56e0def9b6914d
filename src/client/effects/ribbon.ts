import type { Effects } from '../../pages/browser/effects'
import { type Sheet, sheet } from './canvas'

interface Point {
  readonly x: number
  readonly y: number
}

/** A folded ribbon across the lower half of the window: triangles, each with two corners of the one before. */
export function start({ size, alpha, clickToChange }: Effects['ribbon'], signal: AbortSignal) {
  let dice = throwDice()
  const draw = ({ brush, width, height }: Sheet) => {
    brush.clearRect(0, 0, width, height)
    const step = Math.max(size, width / (DICE / 2))
    let back: Point = { x: -size, y: height * 0.7 + size }
    let front: Point = { x: -size, y: height * 0.7 - size }
    for (const [index, { along, across }] of dice.entries()) {
      const y = Math.min(Math.max(back.y + (across - 0.5) * 2.2 * size, height * 0.2), height + size / 2)
      const point = { x: front.x + (0.1 + along) * step, y }
      brush.fillStyle = `hsl(${(dice[0]?.across ?? 0) * 360 + index * 9} 75% 62% / ${alpha})`
      triangle(brush, back, front, point)
      back = front
      front = point
      if (back.x > width) break
    }
  }
  const made = sheet('ribbon', signal, draw)
  if (!made || !clickToChange) return
  const change = () => {
    dice = throwDice()
    draw(made)
  }
  document.addEventListener('click', change, { signal })
}

/** So many triangles reach across any window. */
const DICE = 80

const throwDice = () =>
  Array.from({ length: DICE }, () => ({ along: Math.random() * 1.4, across: Math.random() }))

function triangle(brush: CanvasRenderingContext2D, a: Point, b: Point, c: Point) {
  brush.beginPath()
  for (const { x, y } of [a, b, c]) brush.lineTo(x, y)
  brush.fill()
}
