import math from 'built:math'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Hexo from 'hexo'
import { hasPictures } from '../pages/formulas'
import type { FormulaPictures } from '../site/formula-pictures'
import { styleRules } from '../site/formula-style'
import { documentsOf } from './missing-images'
import type { PackageFile } from './script-files'

/**
 * The pictures of all formulas that pages show. They stand in Hexo's database: texts of a build before are not rendered
 * again.
 */
export const formulasInBlog = (hexo: Pick<Hexo, 'locals'>): FormulaPictures[] =>
  documentsOf(hexo).flatMap(({ content = '', encrypt, formulaPictures: formulas }) =>
    formulas && (encrypt || hasPictures(content, formulas)) ? [formulas] : [],
  )

/** The style sheet of pages with formulas; undefined when there are none. `look` is what the theme says of pictures. */
export function mathSheet(formulas: readonly FormulaPictures[], look: string): string | undefined {
  if (formulas.length === 0) return undefined
  return `${hasKatex(formulas) ? math.katex : ''}${look}@layer user-config{${styleRules(formulas.flatMap(({ styles }) => styles))}}`
}

const hasKatex = (formulas: readonly FormulaPictures[]) => formulas.some(({ engine }) => engine === 'katex')

/** The fonts of KaTeX, of which the browser loads those that a page needs. */
export const mathFonts = (packageDir: string, formulas: readonly FormulaPictures[]): PackageFile[] =>
  hasKatex(formulas)
    ? math.fonts.map(font => ({
        path: `fonts/${font}`,
        data: { data: () => readFileSync(join(packageDir, 'assets/fonts', font)), modified: false },
      }))
    : []
