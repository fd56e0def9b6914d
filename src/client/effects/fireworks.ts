import { between } from './canvas'
import { type Particle, particles } from './particles'

const COLOURS = ['#ff4b5c', '#ffb400', '#2ec4b6', '#5a7dff', '#c66bff']

/** A burst of sparks where the reader clicks. */
export function start(_options: unknown, signal: AbortSignal) {
  const send = particles('fireworks', { gravity: 90, glide: 0.12 }, signal)
  const burst = ({ clientX, clientY }: PointerEvent) =>
    send(Array.from({ length: 28 }, () => spark(clientX, clientY)))
  document.addEventListener('pointerdown', burst, { signal, passive: true })
}

function spark(x: number, y: number): Particle {
  const angle = between(0, 2 * Math.PI)
  const speed = between(80, 420)
  return {
    ...{ x, y, age: 0, life: between(0.7, 1.3), radius: between(4, 11) },
    speed: { x: Math.cos(angle) * speed, y: Math.sin(angle) * speed },
    colour: COLOURS[Math.floor(between(0, COLOURS.length))] ?? '',
  }
}
