import { animate, between, type Sheet, sheet } from './canvas'

/** Pixels between two corners of a ribbon. */
const STEP = 20

interface Ribbon {
  readonly hue: number
  /** Where it floats, from the top of the window (0) to its end (1). */
  readonly level: number
  readonly width: number
  readonly speed: number
  readonly phase: number
}

const aRibbon = (_: unknown, index: number): Ribbon => ({
  hue: between(0, 360),
  level: 0.25 + index * 0.25,
  width: between(60, 130),
  speed: between(0.25, 0.5),
  phase: between(0, 100),
})

/** Three wide ribbons that wave from edge to edge, thin where they turn. */
export function start(_options: unknown, signal: AbortSignal) {
  const ribbons = Array.from({ length: 3 }, aRibbon)
  const made = sheet('fluttering-ribbon', signal)
  if (!made) return
  let time = 0
  animate(signal, seconds => {
    time += seconds
    made.brush.clearRect(0, 0, made.width, made.height)
    for (const ribbon of ribbons) draw(made, ribbon, time)
  })
}

function draw({ brush, width, height }: Sheet, ribbon: Ribbon, time: number) {
  const edgesAt = (x: number) => {
    const t = time * ribbon.speed + ribbon.phase
    const middle =
      height * ribbon.level +
      Math.sin(x / 260 + t) * height * 0.12 +
      Math.sin(x / 110 - t * 1.7) * height * 0.03
    const half = (ribbon.width / 2) * Math.sin(x / 190 + t * 0.8)
    return [middle - half, middle + half] as const
  }
  for (let x = -STEP; x < width; x += STEP) {
    const [top, bottom] = edgesAt(x)
    const [nextTop, nextBottom] = edgesAt(x + STEP)
    brush.fillStyle = `hsl(${ribbon.hue + x / 9 + time * 8} 75% 62% / .35)`
    brush.beginPath()
    brush.moveTo(x, top)
    brush.lineTo(x + STEP, nextTop)
    brush.lineTo(x + STEP, nextBottom)
    brush.lineTo(x, bottom)
    brush.fill()
  }
}
