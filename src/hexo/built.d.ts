/** What `tools/build.ts` makes and puts into the bundle. */

declare module 'built:templates' {
  /** Each page template and each part, compiled. By path below `layout/`, without ending. */
  const templates: Readonly<Record<string, (locals: object) => string>>
  export default templates
}

declare module 'built:stylesheets' {
  /** The compiled `_index.styl`, `_inner.styl`, `_search.styl` and `_lightbox.styl` of `source/css/`. */
  const sheets: {
    readonly index: string
    readonly inner: string
    readonly search: string
    readonly lightbox: string
  }
  export default sheets
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

declare module 'built:script' {
  /** Route of the browser's main script. */
  const script: string
  export default script
}
