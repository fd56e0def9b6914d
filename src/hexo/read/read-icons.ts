import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type IconCatalogue, type IconFiles, iconCatalogue } from '../../parts/icons/catalogue'

/** The drawings of Font Awesome, each file read when the first icon of its style is asked for. */
export function readIcons(packageDir: string): IconCatalogue {
  const files = new Map<string, unknown>()
  const file = <Name extends keyof IconFiles>(name: string) => {
    if (!files.has(name))
      files.set(name, JSON.parse(readFileSync(join(packageDir, 'icons', `${name}.json`), 'utf8')))
    return files.get(name) as IconFiles[Name]
  }
  return iconCatalogue({
    get solid() {
      return file<'solid'>('solid')
    },
    get regular() {
      return file<'regular'>('regular')
    },
    get brands() {
      return file<'brands'>('brands')
    },
    get oldNames() {
      return file<'oldNames'>('old-names')
    },
    get codePoints() {
      return file<'codePoints'>('code-points')
    },
  })
}
