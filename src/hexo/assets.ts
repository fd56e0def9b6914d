import lightboxSheets from 'built:lightbox'
import sheets from 'built:stylesheets'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Hexo from 'hexo'
import type { Config } from '../config/schema'
import type { Assets } from '../pages/head'
import { iconFontStyle } from '../pages/icon-font'
import type { LibraryFiles } from '../pages/libraries'
import { type BlogMarks, innerParts, neededSheets, type PageSheet } from '../pages/page-sheets'
import { configStyle, type Painted } from '../pages/style'
import { type TagsInTexts, tagStyle } from '../pages/tag-style'
import type { Contents } from '../pages/used-scripts'
import { type IconCatalogue, type IconFiles, iconCatalogue } from '../parts/icons/catalogue'
import { drawingUrl, iconSheet } from '../parts/icons/sheet'
import type { FormulaPictures } from '../site/formula-pictures'
import { hashName } from '../site/hash'
import { type Tones, toneRules } from '../site/image-versions'
import { KINDS } from '../site/page'
import { servedLibraries } from './library-shelf'
import { mathFonts, mathSheet } from './math-files'
import { compatScript, mainParts, mainScript, type PackageFile, scriptFiles } from './script-files'
import { isUntouched } from './sources'
import type { UsedIcons } from './used-icons'

/** A file that is made at generation, under a name that changes with its content. */
interface MadeFile {
  readonly path: string
  readonly data: string
}

export interface MadeAssets extends Assets {
  readonly files: readonly (MadeFile | PackageFile)[]
}

/** What stands on the pages, and needs a rule in a style sheet. */
interface UsedInBlog {
  readonly painted: Painted
  readonly icons: Icons
  readonly tags: TagsInTexts
  /** The colours of images that have smaller versions. */
  readonly tones: readonly Tones[] | undefined
  readonly contents: Contents
  readonly libraries: LibraryFiles
  readonly formulas: readonly FormulaPictures[]
}

/** Makes the style sheets: the look with the colours of the config, and the icons that stand on the pages. */
export async function makeAssets(
  hexo: Hexo,
  packageDir: string,
  config: Config,
  { painted, icons, tags, tones, contents, libraries, formulas }: UsedInBlog,
): Promise<MadeAssets> {
  const look = await stylesheets(hexo, packageDir)
  const font = libraries.fontawesome
  const sheet = (used: readonly string[]) => (font ? '' : iconSheet(used, icons.catalogue))
  const fontStyle = font ? iconFontStyle(font) : ''
  const pictures = tones ? look.pictures + toneRules(tones) : ''
  const search = config.search.use ? look.search : ''
  const index =
    look.index +
    search +
    pictures +
    configStyle(config, painted, characterUrl(icons)) +
    fontStyle +
    sheet(icons.everywhere)
  const lightbox = config.lightbox ? lightboxSheets[config.lightbox] + look.lightbox : ''
  const parts = (Object.keys(innerParts) as (keyof typeof innerParts)[]).filter(name =>
    innerParts[name](config),
  )
  const files = {
    every: named('css/index', index),
    inner: named(
      'css/inner',
      look.inner + parts.map(name => look[name]).join('') + lightbox + sheet(icons.inside),
    ),
  }
  const marks = { onEveryPage: contents.onEveryPage, icons: font ? [] : icons.texts }
  const some = sheetsOfSomePages(config, contents, marks, {
    ...look,
    icons: sheet(marks.icons),
    code: look.code + sheet(icons.code),
    tags: look.tags + tagStyle(config, tags, characterUrl(icons)),
  })
  const math = mathSheet(formulas, look.formulas)
  const mathFile = math === undefined ? [] : [named('css/math', math)]
  return {
    files: [
      ...Object.values(files),
      ...some.map(([, file]) => file),
      ...mathFile,
      ...mathFonts(packageDir, formulas),
      ...scriptFiles(packageDir, config, contents),
      ...servedLibraries(hexo, libraries),
    ],
    stylesheets: {
      every: files.every.path,
      inner: files.inner.path,
      math: mathFile[0]?.path,
      some: Object.fromEntries(some.map(([name, { path }]) => [name, path])),
      marks,
    },
    script: mainScript(config),
    scriptParts: mainParts(config),
    compat: compatScript(config, contents),
  }
}

/** The sheets that some page of the blog may load. */
function sheetsOfSomePages(
  config: Config,
  contents: Contents,
  { icons }: BlogMarks,
  look: Readonly<Record<PageSheet, string>>,
) {
  // Notes that the browser reads from elsewhere can be anything.
  const holds = contents.says('shuoshuo_url') ? () => true : contents.mayHold
  return neededSheets({ holds, kinds: KINDS }, config, icons).map(
    name => [name, named(`css/${name}`, look[name])] as const,
  )
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
  const compiled = Object.keys(sheets).map(
    async name =>
      [name, await hexo.render.render({ path: join(packageDir, `source/css/_${name}.styl`) })] as const,
  )
  return Object.fromEntries(await Promise.all(compiled)) as Record<keyof typeof sheets, string>
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
