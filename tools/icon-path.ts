/** Numbers that a command of a path takes. */
const LENGTHS = { M: 2, L: 2, C: 6, S: 4, A: 7, Z: 0 } as const
type Command = keyof typeof LENGTHS

/** A command with absolute coordinates; `S` is written out as `C`. */
interface Segment {
  readonly command: Command
  readonly numbers: readonly number[]
}

/** A command with whole numbers, relative to the point before it. */
type Step = readonly [letter: string, ...numbers: number[]]

/**
 * Writes the path of a drawing in fewer characters: scaled, in whole numbers, relative, and with `h`, `v` and `s` where
 * they fit. Every point is rounded by itself, so that it is never further than half a unit from where it was.
 */
export function shortPath(path: string, scale: number): string {
  const steps = stepsOf(segmentsOf(path), scale).reduce<Step[]>(joined, [])
  return steps
    .map(([letter, ...numbers], index) => {
      const written = numbers.map((number, at) => (at && number >= 0 ? ` ${number}` : `${number}`)).join('')
      const before = steps[index - 1]?.[0]
      // Numbers after a command belong to another one of the same kind, and after a move to a line.
      if (letter !== (before === 'm' ? 'l' : before)) return letter + written
      return written.startsWith('-') || written === '' ? written : ` ${written}`
    })
    .join('')
}

function segmentsOf(path: string): Segment[] {
  const segments: Segment[] = []
  let here: Point = [0, 0]
  let start = here
  let control = here
  for (const { command, numbers } of written(path)) {
    const [x, y] = here
    const mirrored = command.toUpperCase() === 'S' ? [2 * x - control[0], 2 * y - control[1]] : []
    const absolute = [...mirrored, ...(command === command.toUpperCase() ? numbers : moved(numbers, here))]
    const plain = (command.toUpperCase() === 'S' ? 'C' : command.toUpperCase()) as Command
    segments.push({ command: plain, numbers: absolute })
    here = plain === 'Z' ? start : (absolute.slice(-2) as unknown as Point)
    control = plain === 'C' ? (absolute.slice(2, 4) as unknown as Point) : here
    if (plain === 'M') start = here
  }
  return segments
}

type Point = readonly [x: number, y: number]

/** Relative numbers made absolute; of an arc (seven numbers) only the end is a point. */
const moved = (numbers: readonly number[], [x, y]: Point) =>
  numbers.map((number, at) =>
    numbers.length === 7 ? number + ([0, 0, 0, 0, 0, x, y][at] ?? 0) : number + (at % 2 ? y : x),
  )

/** The commands as they are written, each with its own numbers. */
function* written(path: string): Generator<{ command: string; numbers: readonly number[] }> {
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const length = LENGTHS[letter.toUpperCase() as Command]
    if (length === undefined) throw new Error(`Icons are not expected to have the command ${letter}: ${path}`)
    const numbers = numbersOf(rest, length === 7)
    for (let at = 0; at === 0 || at < numbers.length; at += length || 1) {
      const again = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter
      yield { command: at ? again : letter, numbers: numbers.slice(at, at + length) }
    }
  }
}

/** The flags of an arc may stand together with what follows: `01-2`. */
function numbersOf(text: string, isArc: boolean): number[] {
  const numbers: number[] = []
  const number = /[\s,]*(-?(?:\d+\.?\d*|\.\d+))/y
  const flag = /[\s,]*([01])/y
  for (let at = 0; ; ) {
    const pattern = isArc && [3, 4].includes(numbers.length % 7) ? flag : number
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found) return numbers
    numbers.push(Number(found[1]))
    at = pattern.lastIndex
  }
}

function stepsOf(segments: readonly Segment[], scale: number): Step[] {
  let here: Point = [0, 0]
  let start = here
  let control: Point | undefined
  return segments.flatMap(({ command, numbers }) => {
    if (command === 'Z') {
      ;[here, control] = [start, undefined]
      return [['z']]
    }
    const isArc = command === 'A'
    const rounded = numbers.map((number, at) =>
      isArc && at > 1 && at < 5 ? number : Math.round(number * scale),
    )
    const end = rounded.slice(-2) as unknown as Point
    const relative = isArc
      ? [...rounded.slice(0, 5), end[0] - here[0], end[1] - here[1]]
      : rounded.map((number, at) => number - here[at % 2 ? 1 : 0])
    const mirrored: Point = control ? [here[0] - control[0], here[1] - control[1]] : [0, 0]
    control = command === 'C' ? (rounded.slice(2, 4) as unknown as Point) : undefined
    here = end
    if (command === 'M') start = end
    return stepOf(command, relative, mirrored)
  })
}

/** Half a unit of each of two points: so far a mirrored point may be from the one that it stands for. */
const NEAR = 1

function stepOf(command: Command, numbers: readonly number[], mirrored: Point): Step[] {
  const [dx = 0, dy = 0] = numbers.slice(-2)
  if (command === 'A') return [['a', ...arc(numbers, dx, dy)]]
  if (command === 'M') return [['m', dx, dy]]
  const isStraight = [0, 1].some(axis => numbers.every((number, at) => at % 2 !== axis || number === 0))
  if (command === 'L' || isStraight) {
    if (dx && dy) return [['l', dx, dy]]
    return dx ? [['h', dx]] : dy ? [['v', dy]] : []
  }
  const isMirrored = mirrored.every((number, at) => Math.abs(number - (numbers[at] ?? 0)) <= NEAR)
  return [isMirrored ? ['s', ...numbers.slice(2)] : ['c', ...numbers]]
}

/** Half a circle with a radius that is too small grows as far as it must; one a bit too large would move its centre. */
function arc([rx = 0, ry = 0, ...others]: readonly number[], dx: number, dy: number): number[] {
  const isHalf = rx === ry && Math.hypot(dx, dy) > 2 * rx - 2
  return isHalf ? [1, 1, ...others] : [rx, ry, ...others]
}

/** Two lines in one direction are one. */
function joined(steps: Step[], step: Step): Step[] {
  const [letter, length = 0] = step
  const [before, more = 0] = steps.at(-1) ?? ['']
  const areOne = letter === before && 'hv'.includes(letter) && length * more > 0
  return areOne ? [...steps.slice(0, -1), [letter, length + more]] : [...steps, step]
}
