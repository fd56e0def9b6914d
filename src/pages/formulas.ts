import type { Config } from '../config/schema'

/** What the style sheet has to know of formulas: that the theme draws them, and that some get a number. */
export function formulasClass({ math: { use, mathjax } }: Pick<Config, 'math'>): string | undefined {
  if (!use) return undefined
  // KaTeX numbers what stands in an environment such as `equation`, as MathJax does when it is told to.
  return use === 'katex' || mathjax.tags !== 'none' ? 'draws-formulas numbers-formulas' : 'draws-formulas'
}
