/** A line is taken out, or it becomes a comment that begins at this column. */
type Mark = 'out' | number

/** Changes to a text, all given in its own lines and offsets. Lines count from 0. */
export class Edits {
  private readonly replaced: { start: number; end: number; text: string }[] = []
  private readonly lines = new Map<number, Mark>()
  private readonly added = new Map<number, string[]>()

  constructor(private readonly text: string) {}

  /** Changes a part of one line. */
  replace(start: number, end: number, text: string) {
    this.replaced.push({ start, end, text })
  }

  takeOut(first: number, last: number) {
    this.mark(first, last, 'out')
  }

  commentOut(first: number, last: number, indent: number) {
    this.mark(first, last, indent)
  }

  /** Whether one of the lines stays as a comment. */
  hasComment(first: number, last: number): boolean {
    return [...this.lines].some(([line, mark]) => mark !== 'out' && line >= first && line <= last)
  }

  addAfter(line: number, lines: readonly string[]) {
    this.added.set(line, [...(this.added.get(line) ?? []), ...lines])
  }

  /** The new text. */
  apply(): string {
    const end = this.text.includes('\r\n') ? '\r\n' : '\n'
    const lines = this.withReplacements().split(/\r?\n/)
    return lines
      .flatMap((line, index) => [...this.kept(line, index), ...(this.added.get(index) ?? [])])
      .join(end)
  }

  private mark(first: number, last: number, mark: Mark) {
    for (let line = first; line <= last; line++) this.lines.set(line, mark)
  }

  private kept(line: string, index: number): string[] {
    const mark = this.lines.get(index)
    if (mark === 'out') return []
    if (mark === undefined || /^\s*(#|$)/.test(line)) return [line]
    return [line.replace(new RegExp(`^\\s{0,${mark}}`), '$&# ')]
  }

  private withReplacements(): string {
    return this.replaced
      .toSorted((one, other) => other.start - one.start)
      .reduce((text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end), this.text)
  }
}
