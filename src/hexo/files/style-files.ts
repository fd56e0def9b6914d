import lightboxSheets from 'built:lightbox'
import sheets from 'built:stylesheets'
import { join } from 'node:path'
import type Hexo from 'hexo'
import type { Config } from '../../config/schema'
import type { Stylesheets } from '../../pages/head/head'
import { innerParts, neededSheets } from '../../pages/needed/page-sheets'
import { hasLines, usedRules } from '../../pages/needed/spare-rules'
import type { LibraryFiles } from '../../pages/services/libraries'
import { iconFontStyle } from '../../pages/style/icon-font'
import { configStyle, lineStyle, type Painted } from '../../pages/style/style'
import { type TagsInTexts, tagStyle } from '../../pages/style/tag-style'
import type { IconCatalogue } from '../../parts/icons/catalogue'
import { drawings, drawingUrl, iconSheet } from '../../parts/icons/sheet'
import type { Contents } from '../../site/contents'
import type { FormulaPictures } from '../../site/formula-pictures'
import { hashName } from '../../site/hash'
import { type Tones, toneRules } from '../../site/image-versions'
import { KINDS } from '../../site/page'
import { isUntouched } from '../print/sources'
import type { UsedIcons } from '../read/used-icons'
import { mathSheet } from './math-files'

/** A file that is made at generation, under a name that changes with its content. */
export interface MadeFile {
  readonly path: string
  readonly data: string
}

export interface Icons extends UsedIcons {
  readonly catalogue: IconCatalogue
}

/** What stands on the pages, and needs a rule in a style sheet. */
export interface UsedInBlog {
  readonly painted: Painted
  readonly icons: Icons
  readonly tags: TagsInTexts
  /** The colours of images that have smaller versions. */
  readonly tones: readonly Tones[] | undefined
  readonly contents: Contents
  readonly libraries: LibraryFiles
  readonly formulas: readonly FormulaPictures[]
}

type Look = typeof sheets

/** The style sheets: the look with what the config and the contents of the blog add to it. */
export async function styleFiles(
  hexo: Hexo,
  packageDir: string,
  config: Config,
  used: UsedInBlog,
): Promise<{ files: MadeFile[]; stylesheets: Stylesheets }> {
  const look = usedLook(await lookOf(hexo, packageDir), config, used.contents)
  const every = named('css/index', sheetOfEveryPage(look, config, used))
  const inner = named('css/inner', sheetOfInnerPages(look, config, used))
  const marks = {
    onEveryPage: used.contents.onEveryPage,
    icons: used.libraries.fontawesome ? [] : used.icons.texts,
  }
  const some = sheetsOfSomePages(look, config, used, marks.icons)
  return {
    files: [every, inner, ...some.map(([, file]) => file)],
    stylesheets: {
      every: every.path,
      inner: inner.path,
      some: Object.fromEntries(some.map(([name, { path }]) => [name, path])),
      marks,
    },
  }
}

const named = (name: string, data: string): MadeFile => ({ path: `${name}-${hashName(data)}.css`, data })

function sheetOfEveryPage(
  look: Look,
  config: Config,
  { painted, tones, icons, libraries, contents }: UsedInBlog,
): string {
  const { everywhere, overview, cards, lost, inside, code, catalogue } = icons
  return [
    look.index,
    config.search.use && look.search,
    tones && look.pictures + toneRules(tones),
    configStyle(config, painted, characterUrl(icons)),
    hasLines(config, contents) && lineStyle(config, characterUrl(icons)),
    libraries.fontawesome
      ? iconFontStyle(libraries.fontawesome)
      : iconSheet(everywhere, catalogue, [...overview, ...cards, ...lost, ...inside, ...code]),
  ]
    .filter(Boolean)
    .join('')
}

function sheetOfInnerPages(look: Look, config: Config, { icons, libraries }: UsedInBlog): string {
  const names = (Object.keys(innerParts) as (keyof typeof innerParts)[]).filter(name =>
    innerParts[name](config),
  )
  const lightbox = config.lightbox ? lightboxSheets[config.lightbox] + look.lightbox : ''
  const drawn = libraries.fontawesome ? '' : drawings(icons.inside, icons.catalogue)
  return look.inner + names.map(name => look[name]).join('') + lightbox + drawn
}

/** The sheets that some page of the blog may load. */
function sheetsOfSomePages(
  look: Look,
  config: Config,
  { contents, icons, tags, libraries, formulas }: UsedInBlog,
  inTexts: readonly string[],
) {
  const withIcons = (sheet: string, used: readonly string[]) =>
    libraries.fontawesome ? sheet : sheet + drawings(used, icons.catalogue)
  const all = {
    ...look,
    cards: withIcons(look.cards, icons.cards),
    overview: withIcons(look.overview, icons.overview),
    lost: withIcons(look.lost, icons.lost),
    code: withIcons(look.code, icons.code),
    icons: iconSheet(inTexts, icons.catalogue),
    formulas: mathSheet(formulas, look.formulas),
    tags: look.tags + tagStyle(config, tags, characterUrl(icons)),
  }
  // Notes that the browser reads from elsewhere can be anything.
  const holds = contents.says('shuoshuo_url') ? () => true : contents.mayHold
  return neededSheets({ holds, kinds: KINDS }, config, inTexts).map(
    name => [name, named(`css/${name}`, all[name])] as const,
  )
}

const characterUrl =
  ({ catalogue }: Icons) =>
  (character: string) => {
    const drawing = catalogue.findCharacter(character)
    return drawing && drawingUrl(drawing)
  }

const usedLook = (look: Look, config: Config, contents: Contents) => {
  const used = usedRules(config, contents)
  return Object.fromEntries(Object.entries(look).map(([name, sheet]) => [name, used(sheet)])) as Look
}

/** The compiled style sheets, unless somebody edited their sources. */
async function lookOf(hexo: Hexo, packageDir: string): Promise<Look> {
  if (isUntouched(packageDir, 'source/css')) return sheets
  const compiled = Object.keys(sheets).map(
    async name =>
      [name, await hexo.render.render({ path: join(packageDir, `source/css/_${name}.styl`) })] as const,
  )
  return Object.fromEntries(await Promise.all(compiled)) as Record<keyof Look, string>
}
