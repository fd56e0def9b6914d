import script from 'built:script'
import css from 'built:stylesheet'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Hexo from 'hexo'
import type { Config } from '../config/schema'
import type { Assets } from '../pages/head'
import { configStyle, type Painted } from '../pages/style'
import { type IconCatalogue, type IconFiles, iconCatalogue } from '../parts/icons/catalogue'
import { ownIcons } from '../parts/icons/own'
import { drawingUrl, iconSheet } from '../parts/icons/sheet'
import { hashName } from '../site/hash'
import { isUntouched } from './sources'

/** A file that is made at generation, under a name that changes with its content. */
interface MadeFile {
  readonly path: string
  readonly data: string
}

export interface MadeAssets extends Assets {
  readonly files: readonly MadeFile[]
}

/** Makes the style sheets of the blog: the look with the colours of its config, and the icons it uses. */
export async function makeAssets(
  hexo: Hexo,
  packageDir: string,
  config: Config,
  painted: Painted,
  icons: Icons,
): Promise<MadeAssets> {
  const look = (await stylesheet(hexo, packageDir)) + configStyle(config, painted, characterUrl(icons))
  const files = [named('css/index', look), named('css/icons', iconSheet(icons.used, icons.catalogue))]
  return { files, stylesheets: files.map(file => file.path), script }
}

const characterUrl =
  ({ catalogue }: Icons) =>
  (character: string) => {
    const drawing = catalogue.findCharacter(character)
    return drawing && drawingUrl(drawing)
  }

export interface Icons {
  /** Class lists such as `fas fa-home`. */
  readonly used: readonly string[]
  readonly catalogue: IconCatalogue
}

const named = (name: string, data: string): MadeFile => ({ path: `${name}-${hashName(data)}.css`, data })

/** The compiled style sheet, unless somebody edited its sources. */
async function stylesheet(hexo: Hexo, packageDir: string): Promise<string> {
  if (isUntouched(packageDir, 'source/css')) return css
  return hexo.render.render({ path: join(packageDir, 'source/css/_index.styl') })
}

/** The icons that our own templates show. */
export const templateIcons: readonly string[] = [...ownIcons.base, ...ownIcons.post]

/** The drawings of Font Awesome, each file read when the first icon of its style is asked for. */
export function readIcons(packageDir: string): IconCatalogue {
  const files = new Map<string, unknown>()
  const file = (name: string) => {
    if (!files.has(name))
      files.set(name, JSON.parse(readFileSync(join(packageDir, 'icons', `${name}.json`), 'utf8')))
    return files.get(name)
  }
  return iconCatalogue({
    get solid() {
      return file('solid') as IconFiles['solid']
    },
    get regular() {
      return file('regular') as IconFiles['regular']
    },
    get brands() {
      return file('brands') as IconFiles['brands']
    },
    get oldNames() {
      return file('old-names') as IconFiles['oldNames']
    },
    get codePoints() {
      return file('code-points') as IconFiles['codePoints']
    },
  })
}
