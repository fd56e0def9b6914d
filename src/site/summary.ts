import { Parser } from 'htmlparser2'
import { TextReader } from './text-reader'

/** The first `length` characters of the text of some HTML, with ` ...` when there is more. */
export function summary(html: string, length: number): string {
  const characters = Array.from(plainText(html, length))
  return characters.length > length
    ? `${characters.slice(0, length).join('').trimEnd()} ...`
    : characters.join('')
}

/** How much HTML is read at a time: a card needs only the beginning of a post. */
const CHUNK = 4096

/** The text of some HTML on one line. With a `limit`, reads on until there is more text than that many characters. */
export function plainText(html: string, limit = Number.POSITIVE_INFINITY): string {
  const reader = new TextReader()
  const parser = new Parser(reader)
  // One character may take two places in a JavaScript string.
  for (let at = 0; at < html.length && reader.text.length <= limit * 2 + 1; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK))
  parser.end()
  return reader.text.trimEnd()
}
