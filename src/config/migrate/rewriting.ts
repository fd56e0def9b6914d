import { Document, isNode, isScalar, type Node, Scalar, stringify, visit } from 'yaml'
import type { Change } from '../old/change'
import { isSame } from '../old/problems'
import type { Path } from '../problem'
import { at, type Tree } from '../tree'
import { Edits } from './edits'
import type { YamlFile } from './yaml-file'

/** An option that must be written somewhere else: its value, or its node with quotes and comment. */
interface Addition {
  readonly path: Path
  readonly value: unknown
  /** The old option that it comes from. */
  readonly from: Path
}

/** Rewrites a file whose options have become `options`, line by line. */
export class Rewriting {
  private readonly edits: Edits
  private readonly additions: Addition[] = []
  private readonly emptied = new Map<string, Path>()

  constructor(
    private readonly file: YamlFile,
    private readonly options: Tree,
  ) {
    this.edits = new Edits(file.text)
  }

  apply({ old, sets, asWritten }: Change) {
    const [first] = sets
    if (first && asWritten && sets.length === 1 && this.isNextTo(old, first.path))
      return this.rename(old, first.path)
    this.remove(old, sets.length === 0)
    for (const { path, value } of sets)
      this.add(
        path,
        asWritten ? this.node(old, value) : this.withComment(old, value, path === first?.path),
        old,
      )
  }

  text(): string {
    this.removeEmptied()
    for (const [section, additions] of this.bySection()) this.write(section, additions)
    return this.edits.apply()
  }

  private rename(old: Path, now: Path) {
    const key = this.file.keyRange(old)
    if (key) this.edits.replace(...key, String(now.at(-1)))
  }

  /** Whether an option only has another name in the same section. */
  private isNextTo(old: Path, now: Path): boolean {
    return isSame(now.slice(0, -1), old.slice(0, -1)) && !this.file.pair(now)
  }

  private remove(old: Path, asComment: boolean) {
    const unit = this.file.unit(old)
    const lines = this.file.linesOf(unit)
    if (!lines) return
    if (asComment || unit.length < old.length) this.edits.commentOut(lines.first, lines.last, lines.indent)
    else this.edits.takeOut(lines.first, lines.last)
    if (unit.length < old.length) this.addUnit(unit, old)
    for (let parent = unit.slice(0, -1); parent.length > 0; parent = parent.slice(0, -1))
      if (at(this.options, parent) === undefined) this.emptied.set(parent.join('.'), parent)
  }

  /** A section in braces is written anew with what is left of it. */
  private addUnit(unit: Path, from: Path) {
    const value = at(this.options, unit)
    if (value !== undefined) this.add(unit, value, from)
  }

  private add(path: Path, value: unknown, from: Path) {
    const unit = this.file.unit(path)
    if (unit.length < path.length) return this.addOver(unit, from)
    const pair = this.file.pair(path)
    if (!pair) this.additions.push({ path, value, from })
    else if (isScalar(value) || typeof value !== 'object') this.fill(path, value)
    else this.addOver(path, from)
  }

  /** Takes the place of a blank section, or of one in braces. */
  private addOver(unit: Path, from: Path) {
    if (this.additions.some(({ path }) => isSame(path, unit))) return
    const lines = this.file.linesOf(unit)
    if (lines) this.edits.takeOut(lines.first, lines.last)
    this.additions.push({ path: unit, value: at(this.options, unit), from })
  }

  /** Puts a value behind the colon of a blank option, or in the place of a written null. */
  private fill(path: Path, value: unknown) {
    const [start, end] = this.file.blankRange(path)
    this.edits.replace(start, end, ` ${this.inline(value)}`)
  }

  private inline(value: unknown): string {
    const [start, end] = (isScalar(value) && value.range) || [0, 0]
    const text = this.file.text.slice(start, end)
    return text && !text.includes('\n')
      ? text
      : stringify(isScalar(value) ? value.value : value, { lineWidth: 0 }).trimEnd()
  }

  private removeEmptied() {
    for (const section of this.emptied.values()) {
      const lines = this.file.linesOf(section)
      if (!lines) continue
      if (this.edits.hasComment(lines.first, lines.last))
        this.edits.commentOut(lines.first, lines.first, lines.indent)
      else this.edits.takeOut(lines.first, lines.first)
    }
  }

  /** The additions by the section of the file that they go to. */
  private bySection(): [Path, Addition[]][] {
    const sections = new Map<string, [Path, Addition[]]>()
    for (const addition of this.additions) {
      const { path } = addition
      const length = path.findLastIndex((_, index) => this.file.isOpen(path.slice(0, index)))
      const section = path.slice(0, length)
      // At the top each new section has a place of its own.
      const key = (length === 0 ? path.slice(0, 1) : section).join('.')
      sections.set(key, [section, [...(sections.get(key)?.[1] ?? []), addition]])
    }
    return [...sections.values()]
  }

  private write(section: Path, additions: readonly Addition[]) {
    const [first] = additions
    const place = section.length > 0 ? section : first?.from.slice(0, 1)
    const lines = place && this.file.linesOf(place)
    if (!lines) return
    const indent = ' '.repeat(this.file.indentBelow(section))
    this.edits.addAfter(
      lines.last,
      block(additions, section.length).map(line => (line ? indent + line : line)),
    )
  }

  /** A value that is written in another way; the comment behind the old one stays with the first option it became. */
  private withComment(old: Path, value: unknown, isFirst: boolean): unknown {
    const { comment } = (this.file.pair(old)?.value ?? {}) as Partial<Node>
    if (!comment || !isFirst || typeof value === 'object') return value
    const scalar = new Scalar(value)
    scalar.comment = comment
    return scalar
  }

  /** A value with its quotes and the comment behind it. */
  private node(path: Path, value: unknown): unknown {
    const node = this.file.pair(path)?.value
    return isNode(node) && !hasReferences(node) ? node : value
  }
}

function hasReferences(node: Node): boolean {
  let found = false
  visit(node, {
    Alias: () => {
      found = true
    },
    Value: (_, { anchor }) => {
      found ||= anchor !== undefined
    },
  })
  return found
}

function block(additions: readonly Addition[], depth: number): string[] {
  const document = new Document({})
  for (const { path, value } of additions)
    document.setIn(path.slice(depth), isNode(value) ? value : document.createNode(value))
  return document.toString({ lineWidth: 0 }).trimEnd().split('\n')
}
