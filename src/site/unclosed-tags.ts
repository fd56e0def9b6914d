import { lineAt } from './line-at'

/** A tag plugin that is opened, with its line. */
export interface OpenTag {
  readonly tag: string
  readonly line: number
}

/** Between these, tags are text. */
const CODE =
  /^[ \t>]*(?:(?:[-*+]|\d+\.)[ \t]*)?(`{3,}|~{3,})[\s\S]*?^[ \t>]*\1|`[^`\n]+`|\{%-?\s*raw[\s\S]*?endraw\s*-?%\}/gm

/** The tags among `blocks` that a text opens and does not close. */
export function unclosedTags(text: string, blocks: ReadonlySet<string>): OpenTag[] {
  const open: OpenTag[] = []
  const written = text.replace(CODE, code => code.replace(/[^\n]/g, ' '))
  for (const { 1: tag = '', index } of written.matchAll(/\{%-?\s*(\w+)/g)) {
    const opened = open.findLastIndex(other => `end${other.tag}` === tag)
    if (opened >= 0) open.splice(opened, 1)
    else if (blocks.has(tag)) open.push({ tag, line: lineAt(text, index) })
  }
  return open
}
