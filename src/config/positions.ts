import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import type { Path } from './problem'
import { strictYaml } from './strict-yaml'

export interface Position {
  /** Counted from 1. */
  readonly line: number
  readonly column: number
}

/** Finds options in a YAML or JSON file: their key, or their value when `ofValue` asks for it. */
export function positionsIn(file: string): (path: Path, ofValue?: boolean) => Position | undefined {
  const lines = new LineCounter()
  const document = parseDocument(strictYaml(file), {
    lineCounter: lines,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  return (path, ofValue = false) => {
    const offset = offsetOf(document, path, ofValue)
    if (offset === undefined) return undefined
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
}

interface Place {
  readonly key?: Node | undefined
  readonly value: unknown
}

function offsetOf(document: Document, path: Path, ofValue: boolean): number | undefined {
  const start: Place | undefined = { value: document.contents }
  const place = path.reduce<Place | undefined>(
    (found, step) => found && child(found.value, step, document),
    start,
  )
  if (!place) return undefined
  const { key, value } = place
  const shown = isNode(value) && (!key || (ofValue && isWritten(value))) ? value : key
  return shown?.range?.[0]
}

function child(parent: unknown, step: string | number, document: Document): Place | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent
  if (isSeq(node))
    return typeof step === 'number' && step in node.items ? { value: node.items[step] } : undefined
  if (!isMap(node)) return undefined
  const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step))
  if (pair) return { key: isNode(pair.key) ? pair.key : undefined, value: pair.value }
  return step === MERGE ? undefined : child(child(node, MERGE, document)?.value, step, document)
}

/** `<<: *defaults` merges another map into this one. */
const MERGE = '<<'

/** A blank has nothing to show but its key, and a section begins with it. */
const isWritten = (value: Node) =>
  isScalar(value) ? value.value !== null : !(isCollection(value) && !value.flow)
