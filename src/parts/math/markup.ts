import { unescapeHtml } from '../../site/escape'
import type { Formula } from './formulas'

const SCRIPT = /<script type=["']math\/tex(;\s*mode=display)?["']>([\s\S]*?)<\/script>/gi
const SPAN = /<span class="math (inline|display)">\\[([]([\s\S]*?)\\[)\]]<\/span>/gi
const DRAWN = /(<span class="katex-display">\s*)?<span class="katex"><span class="katex-mathml">/g

/** Whether a renderer has marked formulas, or drawn them in need of a style sheet. */
export const hasMarkup = (html: string) =>
  html.includes('math/tex') || html.includes('<span class="math ') || hasDrawings(html)

/** Whether a renderer has drawn formulas with KaTeX, to which it gives `style` attributes. */
export const hasDrawings = (html: string) => html.includes('class="katex-html"')

/** Takes out the formulas that the renderer has marked: kramed's scripts, Pandoc's spans, and drawings of KaTeX. */
export function replaceMarkup(html: string, replace: (formula: Formula) => string): string {
  if (!hasMarkup(html)) return html
  return replaceDrawings(html, replace)
    .replace(SCRIPT, (source, mode, tex) => replace({ tex, display: mode !== undefined, source }))
    .replace(SPAN, (source, kind, tex) =>
      replace({ tex: unescapeHtml(tex.replace(/<br ?\/?>/g, '\n')), display: kind === 'display', source }),
    )
}

function replaceDrawings(html: string, replace: (formula: Formula) => string): string {
  if (!hasDrawings(html)) return html
  let result = ''
  let after = 0
  for (const { index, 1: display } of html.matchAll(DRAWN)) {
    if (index < after) continue
    const end = endOfElement(html, index)
    const drawing = html.slice(index, end)
    const [, math, tex] = drawing.match(MATH) ?? []
    if (math === undefined || tex === undefined) continue
    const formula = { tex: unescapeHtml(tex), display: display !== undefined, source: tex, mathml: math }
    result += html.slice(after, index) + replace(formula)
    after = end
  }
  return result + html.slice(after)
}

const MATH = /(<math\b.*?<annotation encoding="application\/x-tex">(.*?)<\/annotation>.*?<\/math>)/s

/** Where the `<span>` ends that begins here. */
function endOfElement(html: string, start: number): number {
  const tags = /<(\/?)span\b[^>]*>/g
  tags.lastIndex = start
  let depth = 0
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1
    if (depth === 0) return tags.lastIndex
  }
  return html.length
}
