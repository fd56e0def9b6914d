/**
 * What a tag makes may stand inside another tag or in a list, where Markdown still goes over it and would take its blank
 * lines and stars for its own. So it travels in hexadecimal until the text is rendered: a block as a comment, which
 * Markdown leaves alone, and part of a line as a word.
 */
const MARK = '\uFFFCtag'

/** What travels already, and Hexo's own comments that stand for code. */
const TRAVELLING = new RegExp(`(<!--[^>]*\uFFFC[^>]*-->|${MARK}[\\da-f]+\uFFFC)`)

/** A renderer that allows no HTML makes text of the comments. */
const SHELTERED = new RegExp(`(?:<|&lt;)!--${MARK}([\\da-f]+)--(?:>|&gt;)|${MARK}([\\da-f]+)\uFFFC`, 'g')

export const shelterBlock = (html: string): string =>
  html
    .split(TRAVELLING)
    .map((part, index) => (index % 2 === 1 || part === '' ? part : `<!--${MARK}${hex(part)}-->`))
    .join('')

export const shelterWord = (html: string): string => (html === '' ? '' : `${MARK}${hex(html)}\uFFFC`)

const hex = (text: string) => Buffer.from(text).toString('hex')

/** The rendered text, with everything back in its place. */
export const withoutShelter = (text: string): string =>
  text.includes(MARK)
    ? text
        .replace(PARAGRAPHS, paragraph => (paragraph.includes(`<!--${MARK}`) ? parted(paragraph) : paragraph))
        .replace(SHELTERED, (_, block, word) => Buffer.from(block ?? word, 'hex').toString())
    : text

/** From an end back to the nearest beginning: HTML allows to leave out ends. */
const PARAGRAPHS = /<p>[^<]*(?:<(?!\/?p>)[^<]*)*<\/p>/g

const BLOCK = new RegExp(`(<!--${MARK}[\\da-f]+-->)`)

/** hexo-renderer-kramed takes a block between lines of text for part of their paragraph. */
const parted = (paragraph: string) =>
  paragraph
    .slice('<p>'.length, -'</p>'.length)
    .split(BLOCK)
    .map(part => (BLOCK.test(part) ? part : part.replace(/^(\s|<br\s*\/?>)+|(\s|<br\s*\/?>)+$/g, '')))
    .filter(Boolean)
    .map(part => (BLOCK.test(part) ? part : `<p>${part}</p>`))
    .join('\n')
