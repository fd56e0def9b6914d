import built from 'built:libraries'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type Hexo from 'hexo'
import { libraries } from '../../config/libraries'
import type { Config } from '../../config/schema'
import { type LibraryFiles, libraryFiles, type Shelf } from '../../pages/services/libraries'
import { hashName } from '../../site/hash'
import type { PackageFile } from './script-files'

/** Below the root of the blog. */
const FOLDER = 'js/libraries/'

/** What is known of libraries: those of the build, and those that the blog has in its `node_modules`. */
const libraryShelf = (hexo: Pick<Hexo, 'base_dir'>): Shelf => ({
  releases: built,
  installed: name => installedFile(hexo, name)?.path,
})

/** Where browsers get the libraries of a blog that are no part of our scripts. */
export const librariesOf = (hexo: Pick<Hexo, 'base_dir'>, config: Config): LibraryFiles =>
  libraryFiles(config, libraryShelf(hexo))

/** The files among them that the blog serves itself, for the generator of Hexo. */
export function servedLibraries(hexo: Pick<Hexo, 'base_dir'>, files: LibraryFiles): PackageFile[] {
  return Object.entries(files).flatMap(([name, { src }]) => {
    const file = installedFile(hexo, name)
    return file?.path === src ? [file, ...filesBeside(hexo, name, src)] : []
  })
}

/** Fonts, where the sheet looks for them. */
function filesBeside({ base_dir }: Pick<Hexo, 'base_dir'>, name: string, route: string): PackageFile[] {
  const { package: owner = '', file = '', beside } = libraries[name] ?? {}
  if (!beside) return []
  const folder = join(base_dir, 'node_modules', owner, beside)
  return readdirSync(folder).map(font => ({
    path: `${route.slice(0, -file.length)}${beside}/${font}`,
    data: { data: () => readFileSync(join(folder, font)), modified: false },
  }))
}

function installedFile({ base_dir }: Pick<Hexo, 'base_dir'>, name: string): PackageFile | undefined {
  const library = libraries[name]
  if (!library?.release) return undefined
  const source = join(base_dir, 'node_modules', library.package, library.file)
  if (!existsSync(source)) return undefined
  const hash = hashName(readFileSync(source, 'utf8'))
  return {
    path: library.beside
      ? `${FOLDER}${name}-${hash}/${library.file}`
      : `${FOLDER}${name}-${hash}${extname(library.file)}`,
    data: { data: () => readFileSync(source), modified: false },
  }
}
