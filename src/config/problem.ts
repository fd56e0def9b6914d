/** Where an option stands: keys of maps and indices of lists, from the outside in. */
export type Path = readonly (string | number)[]

/** A mistake in what the user wrote, as plain data; `report` puts it into words. */
export type Problem =
  | { readonly kind: 'unknown'; readonly path: Path; readonly suggestion: string | undefined }
  /** `used` is undefined when nothing takes the place of the wrong value. */
  | {
      readonly kind: 'value'
      readonly path: Path
      readonly expected: string
      readonly got: unknown
      readonly used: unknown
    }
  | { readonly kind: 'no-link'; readonly path: Path }
  | { readonly kind: 'too-deep'; readonly path: Path }
  /** An icon that Font Awesome does not have. */
  | {
      readonly kind: 'icon'
      readonly path: Path
      readonly icon: string
      readonly suggestion: string | undefined
    }
  /** An image of the blog that is not there. */
  | { readonly kind: 'file'; readonly path: Path; readonly file: string }
  /** An image that a post or a page shows, and that is not there. */
  | {
      readonly kind: 'image'
      readonly path: Path
      /** The file of the post below `source/`. */
      readonly source: string
      readonly use: 'cover' | 'top_img' | 'pagination_cover' | 'text'
      readonly file: string
    }
  /** A language without translation. */
  | {
      readonly kind: 'language'
      readonly path: Path
      readonly got: string
      readonly known: readonly string[]
    }
