import built from 'built:scripts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { provided } from '../../config/providers'
import type { Config } from '../../config/schema'
import { servesScripts } from '../../pages/browser/global-config'
import { usedScripts } from '../../pages/needed/used-scripts'
import type { Contents } from '../../site/contents'
import type { LibraryFile } from '../../site/facts'

/** Below the root of the blog. */
const FOLDER = 'js/'

/** Where browsers get the main script: a route, or an address where the config says so. */
export const mainScript = (config: Config): LibraryFile => scriptAddress(config, built.main, built.integrity)

/** The scripts that the main one is made of: browsers can ask for them together with it. */
export const mainParts = (config: Config): string[] =>
  (built.files[built.main]?.needs ?? []).map(file => scriptAddress(config, file).src)

/** Route of the interface for scripts of the blog and of plugins; undefined when there are none. */
export const compatScript = (config: Config, contents: Contents) =>
  servesScripts(contents) ? scriptAddress(config, built.compat).src : undefined

function scriptAddress({ CDN }: Config, file: string, integrity?: string): LibraryFile {
  if (CDN.internal_provider === 'local') return { src: FOLDER + file }
  const npm = { package: 'hexo-butterfly', version: built.version, file: `assets/js/${file}` }
  // The names of the files change with every release.
  return provided(
    CDN.internal_provider,
    { ...npm, ...(integrity && { integrity }) },
    { ...CDN, version: true },
  )
}

/** A file of the package for the generator of Hexo, read when Hexo writes it. */
export interface PackageFile {
  readonly path: string
  readonly data: { readonly data: () => Buffer; readonly modified: boolean }
}

/**
 * The scripts that the blog uses and serves. Their names change with their content, so Hexo need not compare them with
 * those of the build before.
 */
export function scriptFiles(packageDir: string, config: Config, contents: Contents): PackageFile[] {
  if (config.CDN.internal_provider !== 'local') return []
  const compat = servesScripts(contents) ? [built.compat] : []
  return [...usedScripts(built, config, contents), ...compat].map(file => ({
    path: FOLDER + file,
    data: { data: () => readFileSync(join(packageDir, 'assets/js', file)), modified: false },
  }))
}
