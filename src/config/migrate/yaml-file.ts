import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import type { Path } from '../problem'
import { strictYaml } from '../strict-yaml'
import { isMap as isTree, type Tree } from '../tree'

export interface Lines {
  readonly first: number
  readonly last: number
  /** Of the first one. */
  readonly indent: number
}

/** A YAML text with the places of its options. Lines count from 0. */
export class YamlFile {
  readonly text: string
  readonly document: Document
  readonly written: Tree
  private readonly counter = new LineCounter()

  constructor(text: string) {
    this.text = strictYaml(text)
    this.document = parseDocument(this.text, { lineCounter: this.counter, merge: true, prettyErrors: true })
    const [error] = this.document.errors
    if (error) throw error
    const written: unknown = this.document.toJS()
    this.written = isTree(written) ? written : {}
  }

  /** The map at the path, when it is written with a line for each key. */
  blockMap(path: Path): YAMLMap | undefined {
    const node = path.length === 0 ? this.document.contents : this.pair(path)?.value
    return isMap(node) && !node.flow && node.items.length > 0 ? node : undefined
  }

  /** Whether options can be added below the key. */
  isOpen(path: Path): boolean {
    return this.blockMap(path) !== undefined || this.isBlank(path)
  }

  private isBlank(path: Path): boolean {
    const pair = path.length > 0 ? this.pair(path) : undefined
    return isScalar(pair?.value) && pair.value.source === ''
  }

  /** The option itself, or the section around it that is not written with a line for each key. */
  unit(path: Path): Path {
    const sections = path.map((_, index) => path.slice(0, index)).slice(1)
    return sections.find(section => this.pair(section) && !this.isOpen(section)) ?? path
  }

  pair(path: Path): Pair | undefined {
    const parent = path.length === 1 ? this.document.contents : this.pair(path.slice(0, -1))?.value
    return isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
      : undefined
  }

  keyRange(path: Path): readonly [number, number] | undefined {
    const key = this.pair(path)?.key
    return isNode(key) && key.range ? [key.range[0], key.range[1]] : undefined
  }

  /** Where the value of an option can be put that has none: from the colon to the end of what is written. */
  blankRange(path: Path): readonly [number, number] {
    const [, keyEnd] = this.keyRange(path) ?? [0, 0]
    const start = this.text.indexOf(':', keyEnd) + 1
    const value = this.pair(path)?.value
    return [start, Math.max(start, endOfNode(value) + 1)]
  }

  /** From the key to the end of the value. */
  linesOf(path: Path): Lines | undefined {
    const pair = this.pair(path)
    const range = this.keyRange(path)
    if (!pair || !range) return undefined
    const { line, col } = this.counter.linePos(range[0])
    return { first: line - 1, last: this.lineAt(endOf(pair)), indent: col - 1 }
  }

  /** How far the options below a key are indented. */
  indentBelow(path: Path): number {
    const first = this.blockMap(path)?.items[0]?.key as Node | undefined
    if (first?.range) return this.counter.linePos(first.range[0]).col - 1
    return (this.linesOf(path)?.indent ?? 0) + 2
  }

  private lineAt(offset: number): number {
    return this.counter.linePos(offset).line - 1
  }
}

/** The offset of the last character. The range of a node can reach into the lines below it. */
function endOf({ key, value }: Pair): number {
  if (isCollection(value) && !value.flow && value.items.length > 0) {
    const last = value.items.at(-1)
    return isPair(last) ? endOf(last) : endOfNode(last)
  }
  return Math.max(endOfNode(key), endOfNode(value))
}

function endOfNode(node: unknown): number {
  if (isCollection(node) && !node.flow)
    return Math.max(...node.items.map(item => (isPair(item) ? endOf(item) : endOfNode(item))))
  if (!isNode(node) || !node.range || (isScalar(node) && node.source === '')) return 0
  return node.range[1] - 1
}
