import { parseDocument } from 'yaml'

/**
 * YAML as our parser accepts it, from what Hexo accepts besides: indentation with tabs (Hexo makes two blanks of each),
 * and quoted text whose later lines begin further left than they may.
 */
export function strictYaml(text: string): string {
  if (parseDocument(text).errors.length === 0) return text
  const lines = text.replaceAll(/(?<=\n)\t+/g, tabs => '  '.repeat(tabs.length)).split('\n')
  const isWritten = (line: string) => line.trim() !== ''
  let done = { line: -1, indent: '' }
  for (let broken = brokenOff(lines); broken !== undefined; broken = brokenOff(lines)) {
    const last = lines.findLastIndex((line, index) => index <= (broken ?? 0) && isWritten(line))
    const next = lines.findIndex((line, index) => index > last && isWritten(line))
    // The lines of one text stand below each other.
    const indent = last === done.line ? done.indent : `${lines[last]?.match(/^ */)?.[0]}  `
    const text = lines[next]
    if (text === undefined || text.startsWith(indent)) break
    lines[next] = indent + text.trimStart()
    done = { line: next, indent }
  }
  return lines.join('\n')
}

/** The line, from 0, after which a quoted text goes on too far left. */
function brokenOff(lines: readonly string[]): number | undefined {
  const [error] = parseDocument(lines.join('\n')).errors
  const isQuote = error?.code === 'MISSING_CHAR' && error.message.startsWith('Missing closing')
  return isQuote && error.linePos ? error.linePos[0].line - 1 : undefined
}
