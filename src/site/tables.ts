/** How renderers align a column. The one way is forbidden by strict content security policies, the other is outdated. */
const ALIGNED = /<(t[hd]) (?:style="text-align:\s*(left|center|right);?"|align="(left|center|right)")>/g

/**
 * Lets wide tables scroll by themselves, with the keyboard too (WCAG 2.1.1): code in its figure, other tables in a
 * `.table-wrap`. A table in the cell of another one belongs to that.
 */
export function scrollableTables(html: string): string {
  let result = ''
  let after = 0
  for (const [start, end] of outermostTables(html)) {
    const before = html.slice(after, start)
    const table = html.slice(start, end)
    result += before + (isOfCode(before) ? table.replace('<table>', '<table tabindex="0">') : wrapped(table))
    after = end
  }
  return result + html.slice(after)
}

/** Where the tables begin and end that stand in no other one. */
function* outermostTables(html: string): Generator<readonly [start: number, end: number]> {
  let depth = 0
  let start = 0
  for (const { 0: mark, index } of html.matchAll(/<table\b|<\/table>/gi)) {
    if (mark[1] !== '/' && depth++ === 0) start = index
    if (mark[1] === '/' && depth > 0 && --depth === 0) yield [start, index + mark.length]
  }
}

/** Hexo puts the table of a block of code straight into a `<figure>`. `before` is what stands before the table. */
const isOfCode = (before: string) => FIGURE.test(before.slice(before.lastIndexOf('<figure class="highlight')))

const FIGURE = /^<figure class="highlight[^>]*>(?:<figcaption>.*?<\/figcaption>)?$/i

const wrapped = (table: string) => `<div class="table-wrap" tabindex="0">${aligned(table)}</div>`

const aligned = (table: string) =>
  table.replace(ALIGNED, (_, cell, style, attribute) => `<${cell} class="align-${style ?? attribute}">`)
