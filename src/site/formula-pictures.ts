/** What draws formulas. */
export type MathEngine = 'katex' | 'mathjax'

/**
 * The pictures of the formulas of a text, kept beside it: the text itself has MathML alone, which feeds, summaries and
 * the search can read as well.
 */
export interface FormulaPictures {
  readonly engine: MathEngine
  /** HTML, by the number that the formula has in its attribute. */
  readonly pictures: readonly string[]
  /** What several pictures have in common and each of them refers to. */
  readonly shapes: string
  /** The declarations behind the classes in the pictures, such as `height:1em`. */
  readonly styles: readonly string[]
}
