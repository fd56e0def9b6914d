import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { optimize } from 'svgo'
import type { CodePoints, Drawing, IconFiles, IconSet, OldNames } from '../src/parts/icons/catalogue'
import type { IconStyle } from '../src/parts/icons/icon'

/** Of Font Awesome's metadata, what we read (`metadata/icon-families.json`, by name). */
interface FamilyIcon {
  unicode: string
  aliases?: { names?: string[]; unicodes?: { composite?: string[] } }
  svgs: { classic: Partial<Record<IconStyle, { width: number; height: number; path: string }>> }
}

/**
 * A row of `js/v4-shims.js`: the name in Font Awesome 4, the style unless solid, the name today unless the same.
 * We read the script since `metadata/shims.yml` leaves out names such as `star-o`.
 */
const SHIM = /\["([\w-]+)", (?:null|"(far|fab)"), (?:null|"([\w-]+)")\]/g

const STYLE_OF_PREFIX: Record<string, IconStyle> = { far: 'regular', fab: 'brands' }

const packageFile = createRequire(import.meta.url).resolve('@fortawesome/fontawesome-free/package.json')
const readPackaged = (path: string) => readFileSync(join(dirname(packageFile), path), 'utf8')

/** Writes the drawings of Font Awesome Free, one file per style, and the licence they are under. */
export function buildIcons(outDir: string): void {
  mkdirSync(outDir, { recursive: true })
  const { oldNames, codePoints, ...styles } = readFontAwesome()
  const files = { ...styles, 'old-names': oldNames, 'code-points': codePoints }
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(outDir, `${name}.json`), JSON.stringify(content))
  }
  writeFileSync(join(outDir, 'LICENSE.txt'), licence(JSON.parse(readPackaged('package.json')).version))
}

/** The files of `icons/`, made from the installed package. */
export function readFontAwesome(): IconFiles {
  const families: Record<string, FamilyIcon> = JSON.parse(readPackaged('metadata/icon-families.json'))
  return {
    solid: iconSet(families, 'solid'),
    regular: iconSet(families, 'regular'),
    brands: iconSet(families, 'brands'),
    oldNames: oldNames(readPackaged('js/v4-shims.js')),
    codePoints: codePoints(families),
  }
}

function iconSet(families: Record<string, FamilyIcon>, style: IconStyle): IconSet {
  const icons: Record<string, Drawing> = {}
  const aliases: Record<string, string> = {}
  for (const [name, { aliases: { names = [] } = {}, svgs }] of Object.entries(families)) {
    const svg = svgs.classic[style]
    if (!svg) continue
    icons[name] = [svg.width, svg.height, svg.path]
    for (const alias of names) aliases[alias] = name
  }
  return { icons: shortened(icons), aliases }
}

/**
 * Font Awesome draws in a square of 512 and in tenths of a unit. Whole numbers in a square of 320 are out by about 0.05
 * pixels where an icon is 16 pixels high, and weigh a third less.
 */
const SCALE = 5 / 8

/** Arcs and parabolas in place of curves would be out by more. The types have forgotten that arcs can be off. */
const SHORTENING = { floatPrecision: 0, makeArcs: false as never, convertToQ: false }

/** Drawings in as few characters as possible. They go through in one file, which takes a tenth of the time. */
function shortened(icons: Readonly<Record<string, Drawing>>): Record<string, Drawing> {
  const paths = Object.values(icons).map(([, , path]) => `<path transform="scale(${SCALE})" d="${path}"/>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${paths.join('')}</svg>`
  const { data } = optimize(svg, { plugins: [{ name: 'convertPathData', params: SHORTENING }] })
  const short = Array.from(data.matchAll(/ d="([^"]*)"/g), ([, path = '']) => path)
  if (short.length !== paths.length) throw new Error('A drawing has been lost.')
  return Object.fromEntries(
    Object.entries(icons).map(([name, [width, height]], index) => [
      name,
      [width * SCALE, height * SCALE, short[index] ?? ''],
    ]),
  )
}

const oldNames = (script: string): OldNames =>
  Object.fromEntries(
    Array.from(script.matchAll(SHIM), ([, old = '', prefix = '', name = old]) => [
      old,
      [STYLE_OF_PREFIX[prefix] ?? 'solid', name],
    ]),
  )

/** Several icons may have had a character; the one that has it now wins, in the style that the web font shows it in. */
function codePoints(families: Record<string, FamilyIcon>): CodePoints {
  const icons = Object.entries(families).flatMap(([name, { unicode, aliases, svgs }]) => {
    const style = (['solid', 'regular', 'brands'] as const).find(style => svgs.classic[style])
    return style
      ? [{ unicode, former: aliases?.unicodes?.composite ?? [], icon: [style, name] as const }]
      : []
  })
  const former = icons.flatMap(({ former, icon }) => former.map(unicode => [unicode, icon] as const))
  return Object.fromEntries([...former, ...icons.map(({ unicode, icon }) => [unicode, icon] as const)])
}

const licence = (version: string) => `The drawings in this folder come from Font Awesome Free ${version}
Copyright Fonticons, Inc. (https://fontawesome.com)

They are licensed under the Creative Commons Attribution 4.0 International licence (CC BY 4.0):
https://creativecommons.org/licenses/by/4.0/
Licence of Font Awesome Free: https://fontawesome.com/license/free

Changed by hexo-butterfly: the SVG files were gathered into JSON files, and the numbers in their paths were scaled
and rounded.
Brand icons are trademarks of their owners. Their use here does not mean that the owners endorse this project.
`
