/** A table of code, whose `<table>` Hexo puts straight into a `<figure>`, or a table of the author's. */
const TABLES =
  /(<figure class="highlight[^>]*>(?:<figcaption>.*?<\/figcaption>)?)<table>|<table\b[\s\S]*?<\/table>/gi

/**
 * Lets wide tables scroll by themselves, with the keyboard too (WCAG 2.1.1): code in its figure, other tables in a
 * `.table-wrap`. Tables in code come first in the pattern, so that they are not taken for the author's.
 */
export const scrollableTables = (html: string): string =>
  html.replace(TABLES, (table, figure: string | undefined) =>
    figure ? `${figure}<table tabindex="0">` : `<div class="table-wrap" tabindex="0">${table}</div>`,
  )
