/** A block of code between two lines of marks, and where it stands. */
interface Fence {
  /** Marks of a quote, of a list item, or blanks. */
  readonly before: string
  readonly marks: string
  readonly language: string
  readonly firstLine: number
}

const OPENING = /^((?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(`{3,}|~{3,})[ \t]*([^\s`{]*)[^`]*$/
const CLOSING = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/

/** Replaces the blocks of code in the language `mermaid` in a Markdown text by what `draw` makes of them. */
export function replaceDiagramFences(text: string, draw: (source: string) => string): string {
  if (!/[`~][ \t]*mermaid/i.test(text)) return text
  const lines = text.split(/\r?\n/)
  const made: string[] = []
  let fence: Fence | undefined
  for (const [number, line] of lines.entries()) {
    if (!fence) fence = openedBy(line, number)
    else if (closes(line, fence)) {
      const inside = lines.slice(fence.firstLine + 1, number)
      if (fence.language === 'mermaid') {
        made.splice(made.length - inside.length - 1)
        made.push(...apart(draw(unquoted(inside, fence)), fence, made.at(-1), lines[number + 1]))
        fence = undefined
        continue
      }
      fence = undefined
    }
    made.push(line)
  }
  return made.join('\n')
}

function openedBy(line: string, firstLine: number): Fence | undefined {
  const [, before, marks, language = ''] = OPENING.exec(line) ?? []
  return before === undefined || marks === undefined
    ? undefined
    : { before, marks, language: language.toLowerCase(), firstLine }
}

function closes(line: string, { marks }: Fence): boolean {
  const [, closing = ''] = CLOSING.exec(line) ?? []
  return closing[0] === marks[0] && closing.length >= marks.length
}

/** The lines in a fence, without the marks of the quote and the indentation that it stands in. */
function unquoted(lines: readonly string[], { before }: Fence): string {
  const depth = before.replace(/[^>]/g, '').length
  const quote = new RegExp(`^(?:[ \\t]*>){0,${depth}}`)
  const indentation = new RegExp(`^[ \\t]{0,${before.replace(quote, '').length}}`)
  return lines.map(line => line.replace(quote, '').replace(indentation, '')).join('\n')
}

/** Some renderers see a block of HTML only between blank lines; in a quote, these have its marks. */
function apart(html: string, { before }: Fence, previous = '', next = ''): string[] {
  const quote = /^[ \t>]*/.exec(before)?.[0].trimEnd() ?? ''
  const isBlank = (line: string) => /^[ \t>]*$/.test(line)
  return [
    ...(isBlank(previous) || /[-*+\d]/.test(before) ? [] : [quote]),
    before + html,
    ...(isBlank(next) ? [] : [quote]),
  ]
}
