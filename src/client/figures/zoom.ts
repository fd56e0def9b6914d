/** Where a drawing lies in its window: moved by pixels, then enlarged about its upper left corner. */
export interface Zoom {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export const UNMOVED: Zoom = { x: 0, y: 0, scale: 1 }

const SMALLEST = 0.1
const LARGEST = 10

/** Enlarges by a factor, so that what is at a point of the window stays there. */
export function zoomedAt({ x, y, scale }: Zoom, factor: number, point: Point): Zoom {
  const wanted = Math.min(LARGEST, Math.max(SMALLEST, scale * factor))
  const ratio = wanted / scale
  return { x: point.x - (point.x - x) * ratio, y: point.y - (point.y - y) * ratio, scale: wanted }
}

export const movedBy = ({ x, y, scale }: Zoom, right: number, down: number): Zoom => ({
  x: x + right,
  y: y + down,
  scale,
})

/** Between two fingers. */
export const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

export const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
