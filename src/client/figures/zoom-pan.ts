import { distance, middle, movedBy, type Point, UNMOVED, type Zoom, zoomedAt } from './zoom'

export interface ZoomControls {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly reset: () => void
}

const STEP = 1.3
/** How far an arrow key moves a drawing, in pixels. */
const ARROW = 40
/** A hand that clicks is not quite still. */
const STILL = 4

/**
 * Lets readers enlarge and move a drawing in its window: with the wheel while Ctrl is held or after a click, by
 * dragging, with two fingers, and with the keys + - 0 and the arrows. A double click puts it back.
 */
export function zoomPan(frame: HTMLElement, drawing: HTMLElement, signal: AbortSignal): ZoomControls {
  let zoom = UNMOVED
  const show = (wanted: Zoom) => {
    zoom = wanted
    const { x, y, scale } = zoom
    drawing.style.transform = wanted === UNMOVED ? '' : `translate(${x}px, ${y}px) scale(${scale})`
    frame.classList.toggle('moved', wanted !== UNMOVED)
  }
  const centre = () => ({ x: frame.clientWidth / 2, y: frame.clientHeight / 2 })
  const controls = {
    zoomIn: () => show(zoomedAt(zoom, STEP, centre())),
    zoomOut: () => show(zoomedAt(zoom, 1 / STEP, centre())),
    reset: () => show(UNMOVED),
  }
  const move = (right: number, down: number) => show(movedBy(zoom, right, down))
  const keys: Readonly<Record<string, () => void>> = {
    '+': controls.zoomIn,
    '=': controls.zoomIn,
    '-': controls.zoomOut,
    '0': controls.reset,
    ArrowLeft: () => move(ARROW, 0),
    ArrowRight: () => move(-ARROW, 0),
    ArrowUp: () => move(0, ARROW),
    ArrowDown: () => move(0, -ARROW),
  }

  frame.addEventListener('dblclick', controls.reset, { signal })
  frame.addEventListener(
    'keydown',
    event => {
      const { key, ctrlKey, metaKey, altKey, target } = event
      const act = keys[key]
      if (!act || target !== frame || ctrlKey || metaKey || altKey) return
      event.preventDefault()
      act()
    },
    { signal },
  )
  frame.addEventListener(
    'wheel',
    event => {
      if (!event.ctrlKey && !event.metaKey && document.activeElement !== frame) return
      event.preventDefault()
      show(zoomedAt(zoom, Math.exp(-event.deltaY / 300), pointIn(frame, event)))
    },
    { passive: false, signal },
  )
  followPointers(frame, { move, pinch: (factor, point) => show(zoomedAt(zoom, factor, point)) }, signal)
  return controls
}

interface Gestures {
  move(right: number, down: number): void
  pinch(factor: number, at: Point): void
}

/** One pointer drags, two pinch. */
function followPointers(frame: HTMLElement, { move, pinch }: Gestures, signal: AbortSignal) {
  const down = new Map<number, Point>()
  let dragging = false

  frame.addEventListener(
    'pointerdown',
    event => {
      if (event.button === 0) down.set(event.pointerId, pointIn(frame, event))
    },
    { signal },
  )
  frame.addEventListener(
    'pointermove',
    event => {
      const before = down.get(event.pointerId)
      if (!before) return
      const now = pointIn(frame, event)
      if (!dragging && distance(before, now) < STILL) return
      // Not before it moves: a captured pointer clicks on no link.
      frame.setPointerCapture(event.pointerId)
      dragging = true
      const [other] = [...down].filter(([id]) => id !== event.pointerId).map(([, point]) => point)
      if (other) pinch(distance(now, other) / distance(before, other), middle(now, other))
      else move(now.x - before.x, now.y - before.y)
      down.set(event.pointerId, now)
    },
    { signal },
  )
  for (const end of ['pointerup', 'pointercancel'] as const)
    frame.addEventListener(
      end,
      ({ pointerId }) => {
        down.delete(pointerId)
        dragging = down.size > 0
      },
      { signal },
    )
}

function pointIn(frame: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = frame.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}
