import { Parser } from 'htmlparser2'
import { TextReader } from './text-reader'

/** The first `length` characters of the text of some HTML, with ` ...` when there is more. */
export const summary = (html: string, length: number): string => beginning(plainText(html, length), length)

/** The first `length` characters of a text, with ` ...` when there is more. */
export function beginning(text: string, length: number): string {
  // One character may take two places in a JavaScript string.
  const characters = Array.from(text.slice(0, (length + 1) * 2))
  return characters.length > length
    ? `${characters.slice(0, length).join('').trimEnd()} ...`
    : characters.join('')
}

/** How much HTML is read at a time: a card needs only the beginning of a post. */
const CHUNK = 1024

const MARKUP = /[<&]/

/** The text of some HTML on one line. With a `limit`, reads on until there is more text than that many characters. */
export function plainText(html: string, limit = Number.POSITIVE_INFINITY): string {
  if (!MARKUP.test(html)) return html.replace(/\s+/g, ' ').trim()
  const reader = new TextReader()
  const parser = new Parser(reader)
  for (let at = 0; at < html.length && reader.text.length <= limit * 2 + 1; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK))
  parser.end()
  return reader.text.trimEnd()
}
