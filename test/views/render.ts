import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pug from 'pug'

const LAYOUT = join(import.meta.dirname, '../../layout')

/** The early script is made by the build; its text is no business of the templates. */
const withoutBuild = {
  read: (file: string) => (file.endsWith('_early.js') ? '/* early script */' : readFileSync(file, 'utf8')),
}

/** The HTML of a template below `layout/`. */
export function render(template: string, locals: object): string {
  const filename = join(LAYOUT, `${template}.pug`)
  const options = { filename, doctype: 'html', plugins: [withoutBuild] }
  return pug.compile(readFileSync(filename, 'utf8'), options)(locals)
}

const VOID = new Set('img input link meta br hr'.split(' '))

/** One line for each element that begins, indented by its depth: for people to read, not for browsers. */
export function readable(html: string): string {
  let depth = 0
  let text = ''
  for (const [token, end, name = ''] of html.matchAll(
    /<!--.*?-->|<!doctype[^>]*>|<(\/?)([\w-]+)[^>]*>|[^<]+/gi,
  )) {
    if (end) depth--
    const begins = token.startsWith('<') && !end
    if (begins || (end && text.endsWith('>') && !isEmptyElement(text, name)))
      text += `\n${'  '.repeat(depth)}`
    text += token
    if (name && !end && !VOID.has(name)) depth++
  }
  return `${text.trim()}\n`
}

/** Whether the text ends with the start of the element whose end comes next. */
const isEmptyElement = (text: string, name: string) => new RegExp(`<${name}(\\s[^<>]*)?>$`).test(text)
