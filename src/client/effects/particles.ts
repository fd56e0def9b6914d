import { eitherSignal } from '../either-signal'
import { animate, type Sheet, sheet } from './canvas'

/** Something that flies for a while. */
export interface Particle {
  x: number
  y: number
  /** Pixels in a second. */
  readonly speed: { x: number; y: number }
  readonly radius: number
  readonly colour: string
  /** Seconds that it lives, and has lived. */
  readonly life: number
  age: number
}

interface Flight {
  /** Pixels in a second, more in each. */
  readonly gravity: number
  /** How much of its speed a particle keeps for a second. */
  readonly glide: number
}

/** Gives what throws particles over the window. The sheet is there only while something flies. */
export function particles(name: string, flight: Flight, signal: AbortSignal) {
  let flying: Particle[] = []
  let air: AbortController | undefined
  const settle = () => {
    air?.abort()
    air = undefined
  }
  return (thrown: readonly Particle[]) => {
    flying.push(...thrown)
    if (air || signal.aborted) return
    air = new AbortController()
    const over = eitherSignal(signal, air.signal)
    const made = sheet(name, over)
    if (!made) return
    animate(over, seconds => {
      flying = flying.filter(particle => particle.age < particle.life)
      if (flying.length === 0) return settle()
      draw(made, flying, seconds, flight)
    })
  }
}

function draw(
  { brush, width, height }: Sheet,
  flying: readonly Particle[],
  seconds: number,
  { gravity, glide }: Flight,
) {
  brush.clearRect(0, 0, width, height)
  for (const particle of flying) {
    const { speed, radius, colour, life } = particle
    particle.age += seconds
    particle.x += speed.x * seconds
    particle.y += speed.y * seconds
    speed.x *= glide ** seconds
    speed.y = speed.y * glide ** seconds + gravity * seconds
    const left = Math.max(0, 1 - particle.age / life)
    brush.globalAlpha = left
    brush.fillStyle = colour
    brush.beginPath()
    brush.arc(particle.x, particle.y, radius * left, 0, 2 * Math.PI)
    brush.fill()
  }
}
