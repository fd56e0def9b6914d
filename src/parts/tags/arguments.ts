import { reasonOf } from '../../site/reason'

/**
 * Arguments that commas part. A comma between brackets, as in `rgb(1, 2, 3)`, belongs to its argument; any other that
 * does is written `&#44;`. Blank ones are missing.
 */
export const commaParts = (args: readonly string[]): (string | undefined)[] =>
  [...`${args.join(' ')},`.matchAll(/((?:\([^()]*\)|[^,])*),/g)].map(
    ([, part = '']) => part.trim() || undefined,
  )

/** A part of a tag's content: `<!-- tab TITLE -->`, text, `<!-- endtab -->`. */
export interface Part {
  readonly title: string
  readonly text: string
}

/** The parts of a tag's content. One whose end is missing goes on until the next. */
export function partsOf(content: string, name: string): Part[] {
  const part = new RegExp(
    `<!--[ \\t]*${name}\\b[ \\t]*(.*?)[ \\t]*-->([\\s\\S]*?)(?:<!--[ \\t]*end${name}[ \\t]*-->|(?=<!--[ \\t]*${name}\\b)|$)`,
    'g',
  )
  return [...content.matchAll(part)].map(([, title = '', text = '']) => ({
    title,
    text: withoutBlankEnds(text),
  }))
}

const withoutBlankEnds = (text: string) => text.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd()

/**
 * Content of a tag that stands in a quote: Hexo hands it over with the marks. The last line, in which the end tag
 * stood, tells how many there are.
 */
export function withoutQuoteMarks(content: string): string {
  const [marks = ''] = /(?:^|\n)((?:[ \t]*>)+)[ \t]*$/.exec(content)?.slice(1) ?? []
  const depth = marks.replace(/[^>]/g, '').length
  if (depth === 0) return content
  const quoted = new RegExp(`^(?:[ \\t]*>){1,${depth}} ?`, 'gm')
  return content.replace(quoted, '').trimEnd()
}

/** The object that JSON describes; undefined when it describes none. */
export function jsonObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** Why a text describes no object in JSON, in the words of the JavaScript engine; undefined when it does. */
export function jsonMistake(text: string): string | undefined {
  if (jsonObject(text)) return undefined
  try {
    return `${JSON.parse(text)} is no { … }.`
  } catch (error) {
    return reasonOf(error)
  }
}
