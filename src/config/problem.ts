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
  /** An alias of YAML within what it names. */
  | { readonly kind: 'loop'; readonly path: Path }
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
      /** As it is written, in text as it is shown. */
      readonly file: string
      /** Where it belongs. */
      readonly folder: string
      readonly line?: number | undefined
    }
  /** An image that is there and cannot be read. */
  | { readonly kind: 'broken-image'; readonly path: Path; readonly file: string; readonly reason: string }
  /** A tag plugin that its author did not write as it has to be. */
  | {
      readonly kind: 'tag'
      readonly path: Path
      /** The file of the text below `source/`. */
      readonly source: string
      readonly line: number | undefined
      readonly tag: string
      /** What is wrong, and the cure. */
      readonly text: string
    }
  /** A formula that cannot be drawn. */
  | {
      readonly kind: 'formula'
      readonly path: Path
      /** The file of the post below `source/`. */
      readonly source: string
      readonly line: number | undefined
      /** With its delimiters, as it is written. */
      readonly formula: string
      readonly reason: string
    }
  /** An option of an older release that works under its new name. A value is given where it is written in another way. */
  | {
      readonly kind: 'renamed'
      readonly path: Path
      readonly now: readonly { readonly path: Path; readonly value?: unknown }[]
    }
  /** An old option beside the new one, which counts. */
  | { readonly kind: 'overruled'; readonly path: Path; readonly by: Path }
  /** An option of an older release that has no meaning any more. */
  | { readonly kind: 'removed'; readonly path: Path; readonly reason: string }
  /** An old option that says nothing, or what is so anyway. */
  | { readonly kind: 'no-effect'; readonly path: Path }
  /** The address of a file that the theme does not load. */
  | { readonly kind: 'spare-library'; readonly path: Path }
  /** A section that no theme knows, but perhaps a plugin. */
  | { readonly kind: 'foreign'; readonly path: Path }
  /** A service that is chosen but does not know its account. */
  | {
      readonly kind: 'incomplete'
      readonly path: Path
      readonly choice: string
      readonly missing: readonly string[]
    }
  /** Two services that cannot be on one page. */
  | { readonly kind: 'rivals'; readonly path: Path; readonly names: readonly string[] }
  /** A package that an option needs; the reason is given when it is there and cannot be loaded. */
  | {
      readonly kind: 'needs'
      readonly path: Path
      readonly name: string
      readonly reason: string | undefined
    }
  /** An installed package that stands in our way. */
  | { readonly kind: 'package'; readonly path: Path; readonly name: string; readonly why: string }
  /** Something writes with the font of Font Awesome: an option, a file of the blog or a plugin. */
  | { readonly kind: 'icon-font'; readonly path: Path }
  /** An option of Hexo, in the file of the theme. */
  | { readonly kind: 'of-hexo'; readonly path: Path }
  /** A script or a style sheet that `inject` names and the blog has not got; `path` is its address. */
  | { readonly kind: 'injected'; readonly path: Path }
  /** The blog says no time zone. */
  | { readonly kind: 'timezone'; readonly path: Path }
  /** Hexo is told to give code no colours; `path` is its option. */
  | { readonly kind: 'code-colours'; readonly path: Path }
  /** A language without translation. */
  | {
      readonly kind: 'language'
      readonly path: Path
      readonly got: string
      readonly known: readonly string[]
    }

/** What is only good to know: nothing is wrong with the site. */
export type Note = Extract<
  Problem,
  {
    kind:
      | 'no-effect'
      | 'spare-library'
      | 'foreign'
      | 'of-hexo'
      | 'injected'
      | 'icon-font'
      | 'timezone'
      | 'code-colours'
  }
>

export type Mistake = Exclude<Problem, Note>

export const NOTES: ReadonlySet<Problem['kind']> = new Set([
  'no-effect',
  'spare-library',
  'foreign',
  'of-hexo',
  'injected',
  'icon-font',
  'timezone',
  'code-colours',
])

export const isNote = (problem: Problem): problem is Note => NOTES.has(problem.kind)
export const isMistake = (problem: Problem): problem is Mistake => !isNote(problem)

const OF_OLD_RELEASES: ReadonlySet<Problem['kind']> = new Set(['renamed', 'overruled', 'removed'])

/** Whether an option comes from an older release of the theme; `hexo butterfly migrate` takes care of it. */
export const isOld = ({ kind }: Problem) => OF_OLD_RELEASES.has(kind)

/** What does not stand in a file of options, and where it is instead. */
export const PLACELESS: Readonly<Partial<Record<Problem['kind'], string>>> = {
  image: 'posts and pages',
  'broken-image': 'the images of the blog',
  formula: 'posts and pages',
  tag: 'posts and pages',
  package: 'package.json',
}
