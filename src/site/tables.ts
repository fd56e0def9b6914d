/** A table of code, whose `<table>` Hexo puts straight into a `<figure>`, or a table of the author's. */
const TABLES =
  /(<figure class="highlight[^>]*>(?:<figcaption>.*?<\/figcaption>)?)<table>|<table\b[\s\S]*?<\/table>/gi

/** How renderers align a column. The one way is forbidden by strict content security policies, the other is outdated. */
const ALIGNED = /<(t[hd]) (?:style="text-align:\s*(left|center|right);?"|align="(left|center|right)")>/g

/**
 * Lets wide tables scroll by themselves, with the keyboard too (WCAG 2.1.1): code in its figure, other tables in a
 * `.table-wrap`. Tables in code come first in the pattern, so that they are not taken for the author's.
 */
export const scrollableTables = (html: string): string =>
  html.replace(TABLES, (table, figure: string | undefined) =>
    figure ? `${figure}<table tabindex="0">` : `<div class="table-wrap" tabindex="0">${aligned(table)}</div>`,
  )

const aligned = (table: string) =>
  table.replace(ALIGNED, (_, cell, style, attribute) => `<${cell} class="align-${style ?? attribute}">`)
