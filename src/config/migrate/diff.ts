const CONTEXT = 2

/** What changes from one text to another, line by line, as `diff -u` shows it. */
export function diff(before: string, after: string): string {
  const lines = compared(before.split(/\r?\n/), after.split(/\r?\n/))
  const near = new Set(
    lines.flatMap(({ mark }, index) =>
      mark === ' ' ? [] : Array.from({ length: 2 * CONTEXT + 1 }, (_, offset) => index + offset - CONTEXT),
    ),
  )
  return lines
    .flatMap((line, index) => {
      if (!near.has(index)) return []
      const start = index > 0 && near.has(index - 1) ? [] : [`@@ line ${line.number} @@`]
      return [...start, `${line.mark}${line.text}`]
    })
    .join('\n')
}

interface Line {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
  /** Counted from 1, in the text before. */
  readonly number: number
}

/** Walks through both texts along their longest common subsequence of lines. */
function compared(before: readonly string[], after: readonly string[]): Line[] {
  const common = commonLengths(before, after)
  const length = (i: number, j: number) => common[i]?.[j] ?? 0
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const number = i + 1
    if (i < before.length && before[i] === after[j]) {
      lines.push({ mark: ' ', text: before[i] ?? '', number })
      i++
      j++
    } else if (j >= after.length || (i < before.length && length(i + 1, j) >= length(i, j + 1)))
      lines.push({ mark: '-', text: before[i++] ?? '', number })
    else lines.push({ mark: '+', text: after[j++] ?? '', number })
  }
  return lines
}

/** For each pair of positions, how many lines the rests have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const [row, next] = [rows[i], rows[i + 1]] as [Uint16Array, Uint16Array]
      row[j] =
        before[i] === after[j]
          ? (next[j + 1] as number) + 1
          : Math.max(next[j] as number, row[j + 1] as number)
    }
  return rows
}
