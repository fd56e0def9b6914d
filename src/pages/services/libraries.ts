import type { RemoteLibrary } from '../../config/hosts'
import { addressOf, isElsewhere, libraries, type Release } from '../../config/libraries'
import { provided } from '../../config/providers'
import type { Config } from '../../config/schema'
import type { LibraryFile } from '../../site/facts'
import { commentLibraries } from './comments'

/** What is known of the files of libraries, by their names in the config. */
export interface Shelf {
  /** The releases of those that the theme is built with. */
  readonly releases: Readonly<Record<string, Release>>
  /** The route of a file that the blog has installed. */
  readonly installed: (name: string) => string | undefined
}

export type LibraryFiles = Readonly<Record<string, LibraryFile>>

/** The options that make a blog use libraries. */
const USES: Readonly<Record<string, (config: Config) => readonly string[]>> = {
  'comments.use': commentLibraries,
  'search.use': ({ search: { use } }) => SEARCH[use ?? ''] ?? [],
  'mermaid.enable': ({ mermaid }) => (mermaid.enable ? ['mermaid'] : []),
  'chartjs.enable': ({ chartjs }) => (chartjs.enable ? ['chartjs'] : []),
  'abcjs.enable': ({ abcjs }) => (abcjs.enable ? ['abcjs_basic_js'] : []),
  'icons.webfont': ({ icons }) => (icons.webfont ? ['fontawesome'] : []),
  lightbox: ({ lightbox }) => (lightbox === 'medium_zoom' ? ['medium_zoom'] : []),
}

const SEARCH: Readonly<Record<string, readonly string[]>> = {
  algolia_search: ['algolia_search'],
  docsearch: ['docsearch_js', 'docsearch_css'],
}

/** Where browsers get the libraries of a blog that do not stand in our scripts: addresses, or routes of the blog. */
export function libraryFiles(config: Config, shelf: Shelf): LibraryFiles {
  const names = new Set(Object.values(USES).flatMap(uses => uses(config)))
  return Object.fromEntries(
    [...names].flatMap(name => {
      const file = libraryFile(config, name, shelf)
      return file ? [[name, file]] : []
    }),
  )
}

function libraryFile({ CDN }: Config, name: string, { releases, installed }: Shelf): LibraryFile | undefined {
  const library = libraries[name]
  if (!library) return undefined
  const chosen = addressOf(CDN, name)
  if (chosen) return { src: chosen }
  if (!library.release && !isElsewhere({ CDN }, name)) return undefined
  const route = installed(name)
  if (route) return { src: route }
  const release = library.release ?? releases[name]
  return release && provided(CDN.third_party_provider, { ...library, ...release }, CDN)
}

/** The libraries that come from elsewhere, and what to do about that. */
export function remoteLibraries(config: Config, files: LibraryFiles): RemoteLibrary[] {
  return Object.entries(USES).flatMap(([use, uses]) =>
    uses(config).flatMap((name): RemoteLibrary[] => {
      const src = files[name]?.src
      if (!src) return []
      if (addressOf(config.CDN, name)) return [{ src, option: `CDN.option.${name}` }]
      const library = libraries[name]
      if (!library?.release) return [{ src, option: 'CDN.third_party_provider' }]
      return [{ src, option: use, package: library.package }]
    }),
  )
}
