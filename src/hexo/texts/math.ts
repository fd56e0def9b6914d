import type Hexo from 'hexo'
import type { Problem } from '../../config/problem'
import type { Config } from '../../config/schema'
import type { Draw } from '../../parts/math/drawing'
import { drawFormulas, type TexError } from '../../parts/math/drawn'
import { type Formula, protectFormulas } from '../../parts/math/formulas'
import { drawWithKatex, hasChemistry } from '../../parts/math/katex'
import { hasDrawings, hasMarkup } from '../../parts/math/markup'
import type { FormulaPictures } from '../../site/formula-pictures'
import { lineAt } from '../../site/line-at'

/** Hexo sets blocks of code aside at priority 10, and cuts the excerpt out of the rendered text at 10. */
const AFTER_CODE = 11
const BEFORE_EXCERPT = 5

const NONE: readonly Formula[] = []

/** Draws the formulas of posts and pages. Gives a function that tells which ones could not be drawn. */
export function registerMath({ extend }: Pick<Hexo, 'extend'>, configOf: () => Config | undefined) {
  const { filter } = extend
  const found = new WeakMap<object, readonly Formula[]>()
  /** By document: a server renders some of them again. */
  const problems = new Map<string, readonly Problem[]>()

  filter.register(
    'before_post_render',
    (data: any) => {
      if (typeof data.content !== 'string' || !isWanted(configOf()?.math, data)) return
      const { text, formulas } = protectFormulas(data.content)
      if (formulas.length === 0) return
      data.content = text
      found.set(data, formulas)
    },
    AFTER_CODE,
  )

  filter.register(
    'after_post_render',
    async (data: any) => {
      const formulas = found.get(data) ?? NONE
      const math = configOf()?.math
      problems.delete(data.source)
      if (formulas.length === 0 && !isMarked(math, data)) return
      const engine = math?.use ?? 'katex'
      const draw = math?.use === 'mathjax' ? await mathjax(math) : await katex(formulas, data.content)
      const { html, errors, ...pictures } = drawFormulas(data.content, formulas, draw)
      data.content = html
      data.formulaPictures = { engine, ...pictures } satisfies FormulaPictures
      found.delete(data)
      if (errors.length > 0)
        problems.set(
          data.source,
          errors.map(error => problem(error, data)),
        )
    },
    BEFORE_EXCERPT,
  )

  return (): Problem[] => [...problems.values()].flat()
}

/** The engines are large: they are read when the first formula comes. */
async function katex(formulas: readonly Formula[], content: string): Promise<Draw> {
  const katex = await import('katex')
  const { setWidths } = await import('../../parts/math/widths')
  if (hasChemistry([...formulas.map(({ tex }) => tex), content])) await import('katex/contrib/mhchem')
  return drawWithKatex(katex, setWidths)
}

async function mathjax({ mathjax: { tags } }: Config['math']): Promise<Draw> {
  const { drawWithMathjax } = await import('../../parts/math/mathjax')
  return drawWithMathjax(tags)
}

/** Hexo takes scripts and style sheets in `source/` for pages too. */
const NO_TEXT = /\.(m?js|css|json|ya?ml|xml|txt|svg|styl|less|s[ac]ss)$/i

/** The front-matter decides, under the name of either engine; else what the config says of every page. */
function isWanted(math: Config['math'] | undefined, { katex, mathjax, source }: any): boolean {
  if (!math?.use || NO_TEXT.test(source)) return false
  if (katex === false || mathjax === false) return false
  return math.per_page || katex === true || mathjax === true
}

/** What a renderer has drawn cannot be seen without a style sheet: it is drawn anew, wanted or not. */
const isMarked = (math: Config['math'] | undefined, data: any) =>
  hasMarkup(data.content) &&
  (isWanted(math, data) || (hasDrawings(data.content) && !NO_TEXT.test(data.source)))

function problem({ source: formula, reason }: TexError, { source, raw = '' }: any): Problem {
  const at = String(raw).indexOf(formula)
  const line = at < 0 ? undefined : lineAt(String(raw), at)
  return { kind: 'formula', path: [], source, line, formula, reason }
}
