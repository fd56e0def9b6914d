import type { Config } from './schema'

/** A file of a library, by the name that `CDN.option` gives it. */
export interface Library {
  /** That of npm. */
  readonly package: string
  readonly file: string
  /** The folder of the package with files that it asks for: they keep their places. */
  readonly beside?: string
  /** What cdnjs calls it, where that is another name. */
  readonly cdnjs?: string
  /** The release that the theme is written for, where the theme does not bring the file itself. */
  readonly release?: Release
}

export interface Release {
  readonly version: string
  /** Of the file as npm has it, for the attribute of that name. */
  readonly integrity?: string
}

/** Libraries that stand in our own scripts, unless the config sends browsers elsewhere. */
const OWN = {
  abcjs_basic_js: { package: 'abcjs', file: 'dist/abcjs-basic-min.js' },
  algolia_search: { package: 'algoliasearch', file: 'dist/lite/builds/browser.umd.js' },
  chartjs: { package: 'chart.js', file: 'dist/chart.umd.js', cdnjs: 'Chart.js' },
  medium_zoom: { package: 'medium-zoom', file: 'dist/medium-zoom.min.js' },
  mermaid: { package: 'mermaid', file: 'dist/mermaid.min.js' },
} as const satisfies Readonly<Record<string, Library>>

/** Libraries that only some blogs need; they come from the blog's own `node_modules` or from elsewhere. */
const OTHERS: Readonly<Record<string, Library>> = {
  artalk_css: {
    package: 'artalk',
    file: 'dist/Artalk.css',
    release: release('2.9.1', 'gI2jJYJLvjRisO+PzIvuJimdjyC5JhjopwQcbA/9u3lBuCOtQRksXgX1XIVXXr2c'),
  },
  artalk_js: {
    package: 'artalk',
    file: 'dist/Artalk.js',
    release: release('2.9.1', '/E3idIiuUk+xDah7acnuTLnphKkIYqPsL/1IomWWBAugRCuLiOYKu9sLW83R9QFT'),
  },
  disqusjs: {
    package: 'disqusjs',
    file: 'dist/browser/disqusjs.es2015.umd.min.js',
    release: release('3.2.1', 'BAtUWTdd6ujFTyGEEaSgLNAoW0zwnq86K9iHcLB8WjFJ9HdLukbVdl+Vj6bAL1qJ'),
  },
  disqusjs_css: {
    package: 'disqusjs',
    file: 'dist/browser/styles/disqusjs.css',
    release: release('3.2.1', 'iHRruS4Uim380P5KS+ll/FfXoMTKs6kjfX55B/YZE/+J6k73Ahh+8VNuaUExeh1e'),
  },
  docsearch_css: {
    package: '@docsearch/css',
    file: 'dist/style.css',
    cdnjs: 'docsearch-css',
    release: release('4.7.0', '/Y6qoHcf0omxoSwUDR22M0LKeOzsNJnEXpFZVoF35cPNY/mmTZeR/EfLzt2xkZhv'),
  },
  docsearch_js: {
    package: '@docsearch/js',
    file: 'dist/umd/index.js',
    cdnjs: 'docsearch-js',
    release: release('4.7.0', 'FdOGDjvTGZZVbqkSnSOI4x9WVz0ftUv8m07Y9wwJBlBVWev5l+OVpUE2EuFW7N15'),
  },
  fontawesome: {
    package: '@fortawesome/fontawesome-free',
    file: 'css/all.min.css',
    cdnjs: 'font-awesome',
    beside: 'webfonts',
    release: release('7.3.1', 'qrALq7+6jBOZIQsNnT6xGkMDru64qD6uTlDra39xrt2SoXl4pO3FX6Roz/RpR/BS'),
  },
  gitalk: {
    package: 'gitalk',
    file: 'dist/gitalk.min.js',
    release: release('1.8.0', 'kspnZUWBoSWwoJHa0hBCXYbHGbhvU/lcEH5O8eVbSDhbPwsiVUTp/aGX/z/5EuMA'),
  },
  gitalk_css: {
    package: 'gitalk',
    file: 'dist/gitalk.css',
    release: release('1.8.0', 'X7z7PUv2B67D8sPJyzDyGZSco1ADwmdI7ed4eCGtTKkClfyDFpPL9WgAn9XVr/Io'),
  },
  twikoo: {
    package: 'twikoo',
    file: 'dist/twikoo.all.min.js',
    release: release('1.7.9', 'Wz4nGV6YhkStGTLLq6tgGs9VxxA7zlIvBh8A9oSfVM2RbqToboFmVMdow9FHMdNB'),
  },
  valine: {
    package: 'valine',
    file: 'dist/Valine.min.js',
    release: release('1.5.3', '2kYfBDgv3d+ECiSUgAFBLe6CkLVFhsBw0irGNDeEgYPtG596fIvVf9TWrj2d69lm'),
  },
  waline_css: {
    package: '@waline/client',
    file: 'dist/waline.css',
    cdnjs: 'waline',
    release: release('3.15.2', 'e4zDqZc21VhRGqcpuOkmAlBH2NcoP6kHXnCG6ZBrrd5asTIvP5T9osVX/v1Fx4UM'),
  },
  waline_js: {
    package: '@waline/client',
    file: 'dist/waline.js',
    cdnjs: 'waline',
    release: release('3.15.2', 'kqixDA8bl4qHg3dhDTfTELTghtQ/AtTDcszZl1RAlUIfzsCoiOqbXT+XZi13ZN3x'),
  },
}

function release(version: string, sha384: string): Release {
  return { version, integrity: `sha384-${sha384}` }
}

export const libraries: Readonly<Record<string, Library>> = { ...OWN, ...OTHERS }

/** Names of `CDN.option` that are looked up; Busuanzi is no library of npm. */
export const libraryNames: readonly string[] = [...Object.keys(libraries), 'busuanzi']

/** Whether browsers get a library from elsewhere although ours is at hand, because the config says so. */
export const isElsewhere = ({ CDN }: Pick<Config, 'CDN'>, name: string): boolean =>
  addressOf(CDN, name) !== undefined || !AT_HOME.includes(CDN.third_party_provider)

/** Nearly every config repeats the default `jsdelivr` of Butterfly, which says nothing about libraries that are at hand. */
const AT_HOME: readonly string[] = ['local', 'jsdelivr']

/** The address that the config gives for a single file. */
export function addressOf({ option }: Config['CDN'], name: string): string | undefined {
  const address = option[name]
  return typeof address === 'string' ? address.trim() || undefined : undefined
}
