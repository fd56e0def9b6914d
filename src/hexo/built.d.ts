/** What `tools/build.mts` makes and puts into the bundle. */

declare module 'built:templates' {
  /** Each page template and each part, compiled. By path below `layout/`, without ending. */
  const templates: Readonly<Record<string, (locals: object) => string>>
  export default templates
}

declare module 'built:stylesheets' {
  /** The files at the top of `source/css/`, compiled: `index` is `_index.styl`. */
  const sheets: Readonly<
    Record<
      | 'index'
      | 'inner'
      | 'search'
      | 'pictures'
      | 'lightbox'
      | 'formulas'
      | keyof typeof import('../pages/needed/page-sheets').innerParts
      | Exclude<import('../pages/needed/page-sheets').PageSheet, 'icons'>,
      string
    >
  >
  export default sheets
}

declare module 'built:math' {
  const math: {
    /** The style sheet of KaTeX. */
    readonly katex: string
    /** Names of the files in `assets/fonts/`, which it asks for in `fonts/`. */
    readonly fonts: readonly string[]
  }
  export default math
}

declare module 'built:lightbox' {
  /** The style sheet of the library behind each lightbox. */
  const sheets: { readonly fancybox: string; readonly medium_zoom: string }
  export default sheets
}

declare module 'built:sources' {
  /** Hash of each file that the templates and the style sheet were compiled from. By path below the package. */
  const hashes: Readonly<Record<string, string>>
  export default hashes
}

declare module 'built:libraries' {
  /** The releases of the libraries that the theme is built with, by their names in the config. */
  const releases: Readonly<Record<string, import('../config/libraries').Release>>
  export default releases
}

declare module 'built:scripts' {
  /** The browser's scripts in `assets/js/`, and what each of them loads. */
  const scripts: import('../pages/needed/used-scripts').ShippedScripts
  export default scripts
}
