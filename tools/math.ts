import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type Plugin, transform } from 'esbuild'
import { nodeFile } from './node-file'

/** Where KaTeX keeps its style sheet and its fonts. */
const KATEX = 'node_modules/katex/dist'
const FONTS = 'assets/fonts'

/** Modules of `src/parts/math/` that only some blogs need. */
const LATE_PARTS = ['mathjax', 'widths']

/**
 * Makes what blogs with formulas need: in `lib/` MathJax and the widths of KaTeX's letters, which would weigh down the file
 * that every blog loads, and the fonts of KaTeX in `assets/`. Gives the style sheet of KaTeX, the fonts, and whose code is in `lib/`.
 */
export async function buildMath(root: string) {
  const built = await Promise.all(
    LATE_PARTS.map(name =>
      build({ ...nodeFile(root, `lib/${name}.cjs`), entryPoints: [`src/parts/math/${name}.ts`] }),
    ),
  )
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs))
  return { ...(await katexStyle(root)), inputs }
}

/** Every browser that can show the theme reads this form of fonts. */
const SOURCES = /src:url\(fonts\/([\w-]+)\.woff2\)[^;}]*/g

async function katexStyle(root: string): Promise<{ katex: string; fonts: string[] }> {
  const fonts: string[] = []
  rmSync(join(root, FONTS), { recursive: true, force: true })
  mkdirSync(join(root, FONTS), { recursive: true })
  const css = readFileSync(join(root, KATEX, 'katex.min.css'), 'utf8').replace(SOURCES, (_, name: string) => {
    const file = join(root, KATEX, 'fonts', `${name}.woff2`)
    const font = `${name}-${createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8)}.woff2`
    copyFileSync(file, join(root, FONTS, font))
    fonts.push(font)
    return `src:url(../fonts/${font}) format("woff2")`
  })
  const inLayer = `@layer components{${css}}`
  const { code } = await transform(inLayer, { loader: 'css', minify: true })
  return { katex: code, fonts }
}

/** Leaves what is large out of a bundle in `scripts/`: it is read from `lib/` when it is asked for. */
export const mathApart: Plugin = {
  name: 'math-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/parts\/math\/(mathjax|widths)$/ }, ({ path }) => ({
      path: `../lib/${basename(path)}.cjs`,
      external: true,
    }))
  },
}
