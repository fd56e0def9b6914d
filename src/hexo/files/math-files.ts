import math from 'built:math'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Hexo from 'hexo'
import { hasPictures } from '../../pages/text/formulas'
import type { FormulaPictures } from '../../site/formula-pictures'
import { styleRules } from '../../site/formula-style'
import { NEGATIONS, withoutRules } from '../../site/without-rules'
import { documentsOf } from '../read/documents'
import type { PackageFile } from './script-files'

/**
 * The pictures of all formulas that pages show. They stand in Hexo's database: texts of a build before are not rendered
 * again.
 */
export const formulasInBlog = (hexo: Pick<Hexo, 'locals'>): FormulaPictures[] =>
  documentsOf(hexo).flatMap(({ content = '', encrypt, formulaPictures: formulas }) =>
    formulas && (encrypt || hasPictures(content, formulas)) ? [formulas] : [],
  )

/** The style sheet of pages with formulas. `look` is what the theme says of them. */
export function mathSheet(formulas: readonly FormulaPictures[], look: string): string {
  if (formulas.length === 0) return look
  return `${hasKatex(formulas) ? katexRules(formulas) : ''}${look}@layer user-config{${styleRules(formulas.flatMap(({ styles }) => styles))}}`
}

/** Of the rules of KaTeX, those for the classes in the pictures, with the fonts that these name. */
function katexRules(formulas: readonly FormulaPictures[]): string {
  const used = new Set(
    formulas
      .flatMap(({ pictures, shapes }) => [...pictures, shapes])
      .flatMap(markup => [...markup.matchAll(/class="([^"]*)"/g)])
      .flatMap(([, classes = '']) => classes.split(/\s+/)),
  )
  const rules = withoutRules(math.katex, selector =>
    [...selector.replace(NEGATIONS, '').matchAll(/\.([a-z][\w-]*)/gi)].some(
      ([, name = '']) => !name.startsWith('katex') && !used.has(name),
    ),
  )
  const families = new Set(rules.replace(FONT_FACES, '').match(/KaTeX_\w+/g))
  return rules.replace(FONT_FACES, (face, family) => (families.has(family) ? face : ''))
}

const FONT_FACES = /@font-face\{[^}]*font-family:(\w+)[^}]*\}/g

const hasKatex = (formulas: readonly FormulaPictures[]) => formulas.some(({ engine }) => engine === 'katex')

/** The fonts of KaTeX, of which the browser loads those that a page needs. */
export const mathFonts = (packageDir: string, formulas: readonly FormulaPictures[]): PackageFile[] =>
  hasKatex(formulas)
    ? math.fonts.map(font => ({
        path: `fonts/${font}`,
        data: { data: () => readFileSync(join(packageDir, 'assets/fonts', font)), modified: false },
      }))
    : []
