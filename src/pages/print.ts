type PrintPart = (template: string, view: () => object | undefined) => string | undefined

/** Prints a part of a page. When the view gives nothing, nothing is printed. */
export interface Print {
  /** A part that looks the same on every page of a language, such as a sidebar card: made once for all of them. */
  readonly shared: PrintPart
  /** A part that looks the same wherever a post is listed: made once for each post and language. */
  readonly repeated: (template: string, post: object, view: () => object | undefined) => string | undefined
  /** A part that belongs to this page. */
  readonly own: PrintPart
}
