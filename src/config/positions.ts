import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import type { Path } from './problem'

export interface Position {
  /** Counted from 1. */
  readonly line: number
  readonly column: number
}

/** Finds options in a YAML or JSON file: their key, or their value when `ofValue` asks for it. */
export function positionsIn(file: string): (path: Path, ofValue?: boolean) => Position | undefined {
  const lines = new LineCounter()
  const document = parseDocument(file, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' })
  return (path, ofValue = false) => {
    const offset = offsetOf(document, path, ofValue)
    if (offset === undefined) return undefined
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
}

function offsetOf(document: Document, path: Path, ofValue: boolean): number | undefined {
  let place: { key?: Node | undefined; value: unknown } = { value: document.contents }
  for (const step of path) {
    const next = child(resolved(place.value, document), step)
    if (!next) break
    place = next
  }
  const { key, value } = place
  const shown = isNode(value) && (ofValue || !key) && isWritten(value) ? value : key
  return shown?.range?.[0]
}

function child(
  parent: unknown,
  step: string | number,
): { key?: Node | undefined; value: unknown } | undefined {
  if (isSeq(parent) && typeof step === 'number')
    return step < parent.items.length ? { value: parent.items[step] } : undefined
  if (!isMap(parent)) return undefined
  const pair = parent.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step))
  return pair && { key: isNode(pair.key) ? pair.key : undefined, value: pair.value }
}

const resolved = (value: unknown, document: Document) => (isAlias(value) ? value.resolve(document) : value)

/** A section is shown by its key, and a blank has nothing to show. */
const isWritten = (value: Node) => !(isScalar(value) && value.value === null)
