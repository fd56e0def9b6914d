import sources from 'built:sources'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { sourceHash } from './source-hash'

/**
 * Whether the templates (`layout/`) or the style sheet (`source/css/`) are as they were shipped. Then their compiled
 * form is used; a blog that edits a file in `themes/butterfly` gets its own file instead.
 */
export function isUntouched(packageDir: string, folder: 'layout' | 'source/css'): boolean {
  const files = readdirSync(join(packageDir, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
  const shipped = Object.keys(sources).filter(path => path.startsWith(`${folder}/`))
  return (
    files.length === shipped.length &&
    files.every(file => hashOf(file) === sources[routeOf(packageDir, file)])
  )
}

const routeOf = (packageDir: string, file: string) => file.slice(packageDir.length).split(sep).join('/')

const hashOf = (file: string) => sourceHash(readFileSync(file, 'utf8'))
