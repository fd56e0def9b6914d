import type Hexo from 'hexo'
import type { Problem } from '../config/problem'
import type { Config } from '../config/schema'
import { drawFormulas, hasChemistry, hasMarkup } from '../parts/math/drawn'
import { type Formula, protectFormulas } from '../parts/math/formulas'

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
      problems.delete(data.source)
      if (formulas.length === 0 && !(hasMarkup(data.content) && isWanted(configOf()?.math, data))) return
      const { default: katex } = await import('katex')
      if (hasChemistry(formulas)) await import('katex/contrib/mhchem')
      const { html, errors } = drawFormulas(data.content, formulas, katex)
      data.content = html
      found.delete(data)
      if (errors.length === 0) return
      problems.set(
        data.source,
        errors.map(({ source: formula, reason }) => ({
          kind: 'formula',
          path: [],
          source: data.source,
          line: lineOf(formula, String(data.raw ?? '')),
          formula,
          reason,
        })),
      )
    },
    BEFORE_EXCERPT,
  )

  return (): Problem[] => [...problems.values()].flat()
}

/** Hexo takes scripts and style sheets in `source/` for pages too. */
const NO_TEXT = /\.(m?js|css|json|ya?ml|xml|txt|svg|styl|less|s[ac]ss)$/i

/** The front-matter decides, under the name of either engine; else what the config says of every page. */
function isWanted(math: Config['math'] | undefined, { katex, mathjax, source }: any): boolean {
  if (!math?.use || NO_TEXT.test(source)) return false
  if (katex === false || mathjax === false) return false
  return math.per_page || katex === true || mathjax === true
}

function lineOf(formula: string, raw: string): number | undefined {
  const at = raw.indexOf(formula)
  return at < 0 ? undefined : raw.slice(0, at).split('\n').length
}
