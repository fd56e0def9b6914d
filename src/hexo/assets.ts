import libraries from 'built:lightbox'
import script from 'built:script'
import sheets from 'built:stylesheets'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Hexo from 'hexo'
import type { Config } from '../config/schema'
import type { Assets } from '../pages/head'
import { configStyle, type Painted } from '../pages/style'
import { type TagsInTexts, tagStyle } from '../pages/tag-style'
import { type IconCatalogue, type IconFiles, iconCatalogue } from '../parts/icons/catalogue'
import { drawingUrl, iconSheet } from '../parts/icons/sheet'
import { hashName } from '../site/hash'
import { isUntouched } from './sources'
import type { UsedIcons } from './used-icons'

/** A file that is made at generation, under a name that changes with its content. */
interface MadeFile {
  readonly path: string
  readonly data: string
}

export interface MadeAssets extends Assets {
  readonly files: readonly MadeFile[]
}

/** What stands on the pages, and needs a rule in a style sheet. */
interface UsedInBlog {
  readonly painted: Painted
  readonly icons: Icons
  readonly tags: TagsInTexts
}

/** Makes the style sheets: the look with the colours of the config, and the icons that stand on the pages. */
export async function makeAssets(
  hexo: Hexo,
  packageDir: string,
  config: Config,
  { painted, icons, tags }: UsedInBlog,
): Promise<MadeAssets> {
  const look = await stylesheets(hexo, packageDir)
  const sheet = (used: readonly string[]) => iconSheet(used, icons.catalogue)
  const search = config.search.use === 'local_search' ? look.search : ''
  const index =
    look.index + search + configStyle(config, painted, characterUrl(icons)) + sheet(icons.everywhere)
  const lightbox = config.lightbox ? libraries[config.lightbox] + look.lightbox : ''
  const files = {
    every: named('css/index', index),
    inner: named(
      'css/inner',
      look.inner + lightbox + tagStyle(config, tags, characterUrl(icons)) + sheet(icons.inside),
    ),
  }
  return {
    files: Object.values(files),
    stylesheets: { every: files.every.path, inner: files.inner.path },
    script,
  }
}

const characterUrl =
  ({ catalogue }: Icons) =>
  (character: string) => {
    const drawing = catalogue.findCharacter(character)
    return drawing && drawingUrl(drawing)
  }

export interface Icons extends UsedIcons {
  readonly catalogue: IconCatalogue
}

const named = (name: string, data: string): MadeFile => ({ path: `${name}-${hashName(data)}.css`, data })

/** The compiled style sheets, unless somebody edited their sources. */
async function stylesheets(hexo: Hexo, packageDir: string): Promise<typeof sheets> {
  if (isUntouched(packageDir, 'source/css')) return sheets
  const compile = (name: string) => hexo.render.render({ path: join(packageDir, `source/css/${name}.styl`) })
  return {
    index: await compile('_index'),
    inner: await compile('_inner'),
    search: await compile('_search'),
    lightbox: await compile('_lightbox'),
  }
}

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
