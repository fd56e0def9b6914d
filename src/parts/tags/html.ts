import { escapeHtml } from '../../site/escape'

/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
  toString() {
    return this.text
  }
}

/** Marks text that is HTML already, such as rendered Markdown. */
export const raw = (text: string) => new Html(text)

/** Words of an author. Character references such as `&#44;` keep their meaning: a comma cannot be written otherwise. */
export const words = (text: string) =>
  raw(escapeHtml(text).replace(/&amp;(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi, '&$1;'))

/**
 * A template literal that escapes every value, unless it is HTML itself. Lists are joined; false and undefined vanish,
 * and so do the line breaks of the template with their indentation.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Html =>
  raw(
    strings
      .map((text, index) => onOneLine(text) + (index < values.length ? print(values[index]) : ''))
      .join(''),
  )

/** Attributes stay apart. */
const onOneLine = (text: string) => text.replace(/"\n\s*(?=\w)/g, '" ').replace(/\n\s*/g, '')

function print(value: unknown): string {
  if (value === false || value === undefined) return ''
  if (Array.isArray(value)) return value.map(print).join('')
  return value instanceof Html ? value.text : escapeHtml(String(value))
}

/** A class list without what is missing. */
export const classes = (...names: readonly (string | false | undefined)[]) => names.filter(Boolean).join(' ')

/** An attribute, or nothing when there is no value. The value is escaped unless it is HTML. */
export const attribute = (name: string, value: string | Html | undefined) =>
  value === undefined ? undefined : html` ${name}="${value}"`
